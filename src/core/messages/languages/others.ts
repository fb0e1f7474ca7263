import type { MessageLanguage } from './language.js';

/** Languages of which greetings and closings are known. For the wording of messages in them there are no checks. */
export const otherLanguages: readonly MessageLanguage[] = [
  {
    tag: 'de',
    thankYou: 'Vielen Dank',
    greet: 'Guten Tag',
    signOff: 'Mit freundlichen Grüßen',
    commonWords:
      'der die das und ich zu den mit ist für von nicht sie ein eine im dem auf auch dass es habe wir mich mir ihnen sich bei ihr ihre ihren uns des aus als wie oder sehr war nach würde gespräch vielen dank'.split(
        ' ',
      ),
    stopWords:
      'aber alle allem allen aller alles also auch beim damit dann dass dein deine dem denn diese diesem diesen dieser dieses doch durch eine einem einen einer eines etwas euch eure für gegen habe haben hatte hatten hier ihnen ihre ihrem ihren ihrer immer jede jedem jeden jeder jedes kann kein keine keinen können mehr mein meine meinem meinen meiner mich muss nach nicht noch nichts oder ohne schon sehr sein seine seinem seinen seiner sich sind über unser unsere unserem unseren unter viel viele vielen waren weil wenn werden wieder wird wurde wurden würde zwischen'.split(
        ' ',
      ),
    greetings: [
      'sehr geehrt(e|er|es|en)',
      'sehr verehrte?r?',
      'liebe[rs]?',
      'hallo',
      'hi',
      'hey',
      'guten (tag|morgen|abend)',
      'grüß gott',
      'grüezi',
      'moin',
      'servus',
    ],
    casualGreetings: ['hi', 'hey', 'hallo', 'moin', 'servus'],
    genericGreetings: ['sehr geehrte damen und herren', '(hallo|liebes) (zusammen|team|alle)'],
    closings: [
      '(mit )?(freundlichen?|besten?|herzlichen?|vielen?|lieben?|schönen?|sonnigen?)( und \\S+)? grü(ß|ss)(en|e|e aus \\S+|en aus \\S+)',
      '(viele|beste|liebe|schöne) grü(ß|ss)e',
      'gru(ß|ss)',
      'mfg',
      'hochachtungsvoll',
      'herzlichst',
      '(vielen |besten |herzlichen )?dank',
      'bis (bald|dann|nächste woche)',
    ],
    doublesWords: true,
  },
  {
    tag: 'fr',
    thankYou: 'Merci',
    greet: 'Bonjour',
    signOff: 'Cordialement,',
    commonWords:
      'le la les de des du et je vous nous que qui pour dans est une un en au avec sur votre vos mon ma mes notre ce cette pas plus été ai avez merci entretien'.split(
        ' ',
      ),
    greetings: ['bonjour', 'bonsoir', 'chère?s?', 'madame', 'monsieur', 'salut'],
    casualGreetings: ['salut'],
    genericGreetings: ['madame, monsieur', 'mesdames, messieurs', 'madame ou monsieur'],
    closings: [
      '(bien |très )?cordialement',
      '(bien )?à vous',
      'respectueusement',
      '(meilleures|sincères|cordiales) salutations',
      '(avec )?(mes |tous mes )?(remerciements|meilleurs sentiments|sentiments les meilleurs)',
      'sincèrement',
      'à bientôt',
      'veuillez agréer.*',
      'je vous prie .*',
      'bonne journée',
    ],
    doublesWords: true,
  },
  {
    tag: 'es',
    thankYou: 'Gracias',
    greet: 'Hola',
    signOff: 'Un cordial saludo,',
    commonWords:
      'el la los las de que y en un una para por con su sus mi me se lo le les del al es fue muy como más gracias usted ustedes entrevista puesto equipo'.split(
        ' ',
      ),
    greetings: [
      'estimad(o|a|os|as)',
      'querid(o|a|os|as)',
      'hola',
      'buen(os|as) (días|tardes|noches)',
      'apreciad(o|a|os|as)',
    ],
    casualGreetings: ['hola'],
    genericGreetings: ['estimados? señor(es)?( o señora)?', 'a quien corresponda'],
    closings: [
      '(un |reciba un |recibe un )?(cordial|afectuoso|atento|fuerte)? ?(saludo|abrazo)s?( cordiale?s?)?',
      'saludos( cordiales)?',
      '(muy )?atentamente',
      'cordialmente',
      'gracias',
    ],
  },
  {
    tag: 'it',
    thankYou: 'Grazie',
    greet: 'Buongiorno',
    signOff: 'Cordiali saluti,',
    commonWords:
      'il lo la gli le di che e in un una per con mi si del della dei delle al alla è sono stato molto come più grazie lei colloquio posizione'.split(
        ' ',
      ),
    greetings: [
      'gentil(e|issim[oai])',
      'car(o|a|i|e)',
      'buon(giorno|asera)',
      'egregi(o|a|i)',
      'ciao',
      'salve',
    ],
    casualGreetings: ['ciao'],
    genericGreetings: ['egregi signori', 'gentili signori'],
    closings: [
      '(i miei (più )?)?(cordiali|distinti|cari|migliori) saluti',
      'un (caro|cordiale) saluto',
      'cordialmente',
      'a presto',
      'grazie',
    ],
    doublesWords: true,
  },
  {
    tag: 'nl',
    thankYou: 'Bedankt',
    greet: 'Beste',
    signOff: 'Met vriendelijke groet,',
    commonWords:
      'de het een en van ik te dat die in is je u voor met op niet zijn aan er om ook als bij mijn uw wij ons naar over heel gesprek bedankt'.split(
        ' ',
      ),
    greetings: ['beste', 'geachte', 'hallo', 'hoi', 'dag', 'goede(morgen|middag|navond)'],
    casualGreetings: ['hoi', 'hallo'],
    genericGreetings: ['geachte heer ?(/|of) ?mevrouw', 'beste (allen|team)'],
    closings: [
      '(met )?(vriendelijke|hartelijke|beste|warme) groet(en)?',
      'groet(en|jes)?',
      'hoogachtend',
      'bedankt',
    ],
    doublesWords: true,
  },
  {
    tag: 'pl',
    thankYou: 'Dziękuję',
    greet: 'Dzień dobry',
    signOff: 'Z poważaniem,',
    commonWords:
      'i w z na do że się nie jest to za o jak dla po ale oraz pan pani pana panią mnie mi bardzo był była dziękuję rozmowę stanowisko'.split(
        ' ',
      ),
    greetings: ['szanown(y|a|i)', 'dzień dobry', 'cześć', 'witam', 'drog(i|a)'],
    inflectsNames: true,
    casualGreetings: ['cześć'],
    genericGreetings: ['szanowni państwo'],
    closings: [
      'pozdrawiam( \\S+)?',
      'z (poważaniem|wyrazami szacunku|pozdrowieniami)',
      '(serdecznie )?pozdrawiam',
      'łączę pozdrowienia',
    ],
  },
  {
    tag: 'pt',
    greet: 'Olá',
    signOff: 'Atenciosamente,',
    commonWords:
      'o a os as de que e em um uma para por com seu sua meu minha me se do da dos das no na é foi muito como mais obrigado obrigada entrevista vaga'.split(
        ' ',
      ),
    greetings: [
      'prezad(o|a|os|as)',
      'car(o|a|os|as)',
      'olá',
      'bo(m|a) (dia|tarde|noite)',
      'estimad(o|a)',
      'exm[oa]\\.?',
    ],
    casualGreetings: ['olá'],
    genericGreetings: ['prezados senhores'],
    closings: [
      'atenciosamente',
      '(os )?(melhores|com os melhores )?cumprimentos',
      '(um )?abraço',
      'cordialmente',
      'obrigad(o|a)',
    ],
  },
  {
    tag: 'sv',
    thankYou: 'Tack',
    greet: 'Hej',
    signOff: 'Med vänlig hälsning,',
    commonWords:
      'och att det i jag en som på är av för med till den har de inte om ett var mig er vi så från tack samtalet tjänsten'.split(
        ' ',
      ),
    greetings: ['hej', 'hejsan', 'bästa', 'kära', 'god (morgon|dag)'],
    casualGreetings: ['hej', 'hejsan'],
    genericGreetings: [],
    closings: ['(med )?(vänliga?|bästa|varma) (hälsning(ar)?)', 'hälsningar', 'mvh', 'tack'],
    doublesWords: true,
  },
  {
    tag: 'da',
    thankYou: 'Tak',
    greet: 'Kære',
    signOff: 'Med venlig hilsen',
    commonWords:
      'og at det i jeg en som på er af for med til den har de ikke om et var mig jer vi så fra tak samtalen stillingen'.split(
        ' ',
      ),
    greetings: ['kære', 'hej', 'hei', 'goddag', 'god (morgen|dag)'],
    casualGreetings: ['hej', 'hei'],
    genericGreetings: [],
    closings: [
      '(med )?(venlige?|vennlige?|bedste|beste|kærlige?) hilsen(er)?',
      'hilsen',
      'mvh',
      'tak',
      'takk',
    ],
    doublesWords: true,
  },
  {
    tag: 'ja',
    thankYou: '面接のお礼',
    signOff: 'どうぞよろしくお願いいたします。',
    commonWords: [],
    greetings: ['拝啓', 'こんにちは', 'お世話になっております'],
    casualGreetings: [],
    genericGreetings: ['ご担当者様', '採用ご担当者様', '関係者各位'],
    closings: [
      '敬具',
      '以上',
      '(何卒|どうぞ|今後とも|引き続き|、)*(宜|よろ)しくお願い(いた|致|申し上げ)?(します|します。|ます|申し上げます)。?',
    ],
  },
];
