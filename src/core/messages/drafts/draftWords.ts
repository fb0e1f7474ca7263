import type { TemplateView } from '../../templates/renderTemplate.js';
import { calledBy, closingFor, greetingFor } from './greeting.js';
import type { Manner } from './manner.js';
import type { Material } from './material.js';
import type { NamedPerson } from './nameParts.js';

/** Whom a draft is for, and what it tells. */
export interface Telling {
  readonly manner: Manner;
  /** The one it is to first. */
  readonly people: readonly { readonly person: NamedPerson; readonly material?: Material }[];
  readonly company?: string;
  readonly role?: string;
  readonly myName: string;
  /** They were thanked for an earlier talk. */
  readonly isAgain: boolean;
  readonly isInterested: boolean;
  /** What the writer should know besides. */
  readonly hints: readonly string[];
}

const LONGEST_ROLE = 60;

/** The words of a draft's template: what a variant may say of it (reference: variants of a thank-you). */
export function draftWords(telling: Telling): TemplateView['words'] {
  const { manner, people, isAgain, isInterested, myName } = telling;
  const role = roleInText(telling.role);
  const company = oneLine(telling.company);
  return {
    greeting: greetingFor(
      people.map(({ person }) => person),
      manner,
    ),
    closing: closingFor(manner),
    myName: oneLine(myName) || '<!-- Your name. It is a setting: afterInterview.me.name -->',
    role,
    company,
    theRole: role ? `the ${role}${/\b(?:role|position|job)$/i.test(role) ? '' : ' role'}` : 'the role',
    atCompany: company && ` at ${company}`,
    beiFirma: company && ` bei ${company}`,
    team: company || 'your team',
    again: isAgain ? 'yes' : '',
    interest: isInterested ? 'yes' : '',
    both: people.length === 2 ? 'yes' : '',
    ...materialWords(telling),
  };
}

function materialWords(telling: Telling): TemplateView['words'] {
  const { people, manner, isInterested, hints } = telling;
  const lead = people.find(({ material }) => material?.topic) ?? people[0];
  const others = people
    .filter(({ person }) => person !== lead?.person)
    .map(({ person, material }) => ({ name: calledBy(person, manner), topic: material?.topic ?? '' }))
    .filter(({ name, topic }) => name !== '' && topic !== '');
  const offer = isInterested ? offerWords(telling, lead?.material) : nothingToOffer;
  return {
    name: lead ? calledBy(lead.person, manner) : '',
    topic: lead?.material?.topic ?? '',
    ...offer,
    others,
    hints: [...(isInterested ? (lead?.material?.hints ?? []) : []), ...hints].map(comment).join('\n'),
  };
}

/** The words of what is added, empty. */
const nothingToOffer = { topic2: '', did: '', like: '', says: '', unsaid: '', question: '', question2: '' };

/** What somebody who wants the job adds; a link stands only beside its topic. */
function offerWords({ people }: Telling, lead: Material | undefined): typeof nothingToOffer {
  const materials = people.flatMap(({ material }) => material ?? []);
  const { topic, topic2, link, questions = [] }: Partial<Material> = lead ?? {};
  const asked = questions.length > 0 ? questions : materials.flatMap((each) => each.questions).slice(0, 1);
  return filled({
    topic2,
    ...(topic !== undefined && link),
    unsaid: materials.find(({ unsaid }) => unsaid)?.unsaid,
    question: asked[0],
    question2: asked[1],
  });
}

function filled(words: Readonly<Record<string, string | undefined>>): typeof nothingToOffer {
  const known = Object.entries(words).filter(([, word]) => word !== undefined);
  return { ...nothingToOffer, ...Object.fromEntries(known) };
}

type Change = (material: Material) => Material;

/** What is left out of a text that is too long, more and more of it. */
const shortenings: readonly Change[] = [
  (material) => ({ ...material, questions: material.questions.slice(0, 1) }),
  (material) => ({ ...material, questions: [] }),
  (material) => ({ ...material, questions: [], unsaid: undefined }),
  (material) => ({ ...material, questions: [], unsaid: undefined, link: undefined }),
];

/** The text of a draft within the usual length: a second topic where it would be short, less where it would be long. */
export function fittedText(
  telling: Telling,
  textOf: (telling: Telling) => string,
  lengthOf: (text: string) => number,
): string {
  const { shortest, longest } = telling.manner.profile;
  const changed = (change: Change): string => textOf(withMaterial(telling, change));
  let text = changed((material) => ({ ...material, topic2: undefined }));
  if (lengthOf(text) < shortest) {
    const fuller = textOf(telling);
    return lengthOf(fuller) <= longest ? fuller : text;
  }
  for (const shorten of shortenings)
    if (lengthOf(text) > longest) text = changed((material) => ({ ...shorten(material), topic2: undefined }));
  return text;
}

function withMaterial(telling: Telling, change: Change): Telling {
  const people = telling.people.map((each) => ({
    ...each,
    material: each.material && change(each.material),
  }));
  return { ...telling, people };
}

/** A role as it stands in a sentence: without the letters for the sexes; undefined where it is too long for one. */
function roleInText(role: string | undefined): string {
  const line = oneLine(
    role?.replace(/\s*[([](?:[mwfdxai]|div|all|gn)(?:\s*[/|,*]\s*(?:[mwfdxai]|div|all|gn))*[)\]]/giu, ''),
  );
  return line.length <= LONGEST_ROLE ? line : '';
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** A comment, which nothing in its text can end. */
function comment(text: string): string {
  return `<!-- ${oneLine(text)
    .replace(/-{2,}|[<>]/g, ' ')
    .replace(/-$/, '')} -->`;
}
