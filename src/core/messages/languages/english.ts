import type { MessageLanguage } from './language.js';
import { englishWording } from './englishWording.js';

export const english: MessageLanguage = {
  tag: 'en',
  greet: 'Dear',
  signOff: 'Kind regards,',
  thankYou: 'Thank you',
  commonWords:
    'the and to of a in i you is that it for was on with as be at this have from or had by not but what we me my your our are would which how about an if thank when they them her his she he can will been has who their there so more than do did'.split(
      ' ',
    ),
  stopWords:
    'about above after again against along also although among another around because been before being below between both could does doing down during each either else enough even ever every from further have having here hers herself himself into itself just know less like made make many might more most much must myself near need neither never next none nothing once only onto other ours over own quite rather really same shall should since some something soon such than that their theirs them themselves then there these they thing things this those though through thus together toward under until upon used using very want well went were what when where whether which while whom whose will with within without would your yours yourself'.split(
      ' ',
    ),
  greetings: [
    'dear',
    'hi',
    'hello',
    'hey',
    'good (morning|afternoon|evening|day)',
    'greetings',
    'morning',
    'afternoon',
    'evening',
    'g.day',
    'to whom it may concern',
  ],
  casualGreetings: ['hi', 'hey', 'hiya', 'morning', 'afternoon', 'evening', 'g.day'],
  genericGreetings: [
    'dear (sirs?|madam|sir or madam|sir ?/ ?madam|ladies and gentlemen)',
    'dear (hiring|recruiting|recruitment|talent|hr|human resources) (manager|team|committee|department|lead)',
    'dear (recruiter|interviewer|interviewers|employer|team|all|everyone|panel|colleagues)',
    '(hi|hello|hey|greetings) (there|team|all|everyone|everybody|folks|guys)',
    'to whom it may concern',
  ],
  closings: [
    '(very |with )?(best|kind|kindest|warm|warmest|friendly)( regards| wishes)?',
    'regards',
    '(yours )?(very )?(sincerely|truly|faithfully|respectfully|cordially|gratefully)( yours)?',
    'warmly',
    'yours',
    'all (the|my) best',
    'wishing you (all the best|well)',
    '(many |with many |with |again,? )?thanks?( again| so much| very much)?( and (best|kind|warm) (regards|wishes))?',
    'thank you( again| so much| very much)?',
    'thanking you',
    'with (appreciation|gratitude|thanks|best wishes|kind regards)',
    'cheers',
    'take care',
    'until (then|soon|next week)',
    'see you (soon|then)',
    'speak soon',
    'talk soon',
  ],
  wording: englishWording,
};
