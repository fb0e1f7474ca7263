const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words after which a noun follows: nothing has to stand before them. */
export const determiners = listOf(
  `the a an this that these those my our your its his her their no any some many several both all each every
  one two three four five six seven eight nine ten most half`,
);

export const questionWords = listOf('how why what where when whether which who');

/** Words at which the first noun of a phrase has ended. */
export const afterNoun = listOf(
  `of for from in on between with without to and or at about by under over after before during across through into
  that which who whose where when as than versus vs per against behind among around within`,
);

/** Words that come right after a verb and hardly ever after an adjective. */
export const afterVerb = listOf(
  `the a an this that these those my our your its his her their both all each every some most up out down to from
  for into in with at on about off over back one two three four five six seven eight nine ten`,
);

/** Past forms that are nothing else, and those that are likelier to be a verb here. */
export const irregularPast = listOf(
  `built wrote led ran re-ran rebuilt rewrote saw made brought kept put taught took gave began won held grew chose
  found got drew sold spoke sent went did had met became came knew thought dealt spent understood oversaw undertook
  cut set felt lost learnt flew drove`,
);

/** Forms of the first person, with or without an object. */
export const modals = listOf('would could can will have am know enjoy want teach speak');
export const presentVerbs = listOf(
  'work use run lead build love care write manage design plan like help keep train',
);

/** A verb that makes a whole sentence of a phrase. */
export const finite = listOf(
  `is are was were has have had will would can could should must may might does do did am isn't aren't wasn't weren't
  doesn't don't didn't won't can't became went came took needs wants`,
);

/** What somebody else does. */
export const thirdPerson = listOf(
  `wants likes loves hates needs runs leads uses thinks believes says said asked told looks works cares worries seems
  feels plans hopes gave wondered explained mentioned thought tries writes manages knows`,
);

/** Participles that stand before a noun far more often than they are a verb. */
export const adjectives = listOf(
  'distributed applied advanced shared related limited combined integrated supervised detailed embedded federated',
);

export const likeness = listOf('similar comparable related parallel smaller larger earlier older different');

const massWords = listOf(
  `data on-call software research feedback training trust culture equipment infrastructure technology security code
  information knowledge advice staff people children music retail healthcare education finance growth quality
  onboarding health support safety teamwork work`,
);

/** Whether a noun needs no “the”: more than one of it, or something that is not counted. */
export function standsAlone(noun: string): boolean {
  const word = noun.toLowerCase();
  if (massWords.has(word) || massWords.has(word.split('-').at(-1) ?? '')) return true;
  if (/(?:ity|ness|ship|ance|ence|ism|ing|ics)$/.test(word)) return true;
  return /[^sui]s$/.test(word) || /(?:ies|oes)$/.test(word);
}

const commonStart = listOf(
  `data plan team new old weekly daily our their the a an how why what code test tests cost costs open remote hybrid
  customer customers product first user users big small good his her my similar same using at in from years built led
  wrote ran reports report late long short more some two three night early release releases roadmap on-call`,
);

/** Whether a capital at the beginning of a note is only that, and no name. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (commonStart.has(lower) || irregularPast.has(lower) || modals.has(lower)) return true;
  return (
    word.includes('-') || /(?:ing|ed|ion|ions|ment|ments|ity|ness|ly|able|ive|ful|ship|ous)$/.test(lower)
  );
}
