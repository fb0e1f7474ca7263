/** Words of every day with which names of firms begin: alone, they say nothing about a firm. */
export const commonFirstWords: ReadonlySet<string> = new Set(
  `able above access active adapt advance advanced agile air alpha alliance allied amazon american amber anchor angel apex apple applied arrow
  art aspect asset atlantic atlas aurora avenue axis bank base basic beacon bear beyond big bird black blue body bold bonus book boost boulder
  box brain brave bread bridge bright british broad brook build building business butter cactus call canal canvas capital care castle cedar
  center central centre century chain change charter choice circle citizen city clarity clean clear click climate cloud clover coast code
  coffee colour color common community compass complete concept connect copper core corner cosmos country creative crown crystal current
  custom dash data dawn day deep delta design development digital direct discover discovery dragon dream drive dynamic eagle early earth east
  easy echo edge education element elephant ember empire energy engine epic equal era essential ever every evolve exact express extra eye
  fable factor fair faith falcon family farm fast feather federal field fifth fine fire first five flag flash flat flex flight float flow flower
  focus forest forge form fort forward foundation founder four fox frame free freedom fresh front frontier fuel full fusion future gap garden
  gate gateway general genesis giant global gold golden good grace grain grand graph gravity great green grid ground group grove growth guardian
  guide habit hand happy harbor harbour harmony harvest haven hawk head health heart helix help heritage high hill home honest honey hope horizon
  house hub human ice idea ideal impact independent index infinite insight inspire institute integral iron island ivory jet journey joy jump
  junction just key kind king kingdom lab lake land language lantern large latitude launch law lead leaf leap learn legacy liberty life light
  lighthouse line link lion little live living local logic long loop lotus lucid lumen lunar magic main maple mark market master match matter
  may mean medical memo mercury meridian merit meta metro mid mind mint mirror mission mobile modern moment momentum monday monument moon morning
  motion mountain move national native nature navigator near neon nest network new next night nine noble nobel north northern note notion nova
  novel number oak oasis ocean office old olive omega one open optimal optimum oracle orange orbit orchard origin outdoor owl oxygen pace pacific
  palm panda paper paradigm park partner partners path patient peak pearl people perfect personal phoenix picture pilot pine pioneer pivot pixel
  plain planet plant platform point polar port position positive post power practical precision premier presence prime prism progress project
  promise proof public pulse pure purple quality quantum quest quick quiet radiant radius rain rapid raven reach ready real red reef regional
  relay remote resource return rich right ring ripple rise river road robin rock root rose round route royal safe sail salt sand sapphire scale
  school science scout sea second secure seed select sense seven shadow share sharp shell shift ship shore side signal silver simple single six
  skill sky slate small smart social soft solar solid solution solutions soul sound source south southern space spark spectrum speed sphere
  spirit spring sprout square stable stage standard star start state station stellar step stone storm story stream street strong studio style
  summit sun sunrise super supply sure swift switch symbol system systems table talent target task team tech technical tempo ten terra thread
  three tide tiger time titan together top torch total touch tower town trace track trade tree triangle tribe true trust turn twin two union
  unique unit united unity universal up upper urban value vault vector velocity venture verde vertex victory village vine vision visit vista
  vital voice volt wave way web well west western wheel white whole wide wild will wind window wing winter wise wolf wonder wood word work works
  hotel restaurant cafe café clinic bakery theatre theater museum library academy agency police ministry department county church children kids
  nursing dental legal financial insurance stripe bolt slack zoom sage segment loom snowflake amplitude wise square monday linear shell target
  deutsche deutscher stadt haus nord süd hotel studio gruppe bank neue grand petit société
  world yellow young your zen zenith zero zone the our my for pay paid open university college hospital council royal st saint dr mr`.split(
    /\s+/,
  ),
);
