import assert from 'node:assert/strict';
import fc from 'fast-check';
import { containment, shingles } from '../../../../../src/core/messages/similarity.js';
import { coreOf, draftAll, type Drafted, fileOf, type Files } from './drafting.js';

const pick = fc.constantFrom;
const name = pick(
  ...[
    'Dana Whitlock',
    'Dr. Katrin Sommerfeld',
    'María de la Cruz',
    'Анна Петрова',
    '山田 太郎',
    '김민준',
    'Ångström',
  ],
  ...['Raman, Priya', 'Siobhan O’Neill', 'Jean-Luc Picard', 'X Æ A-12', 'Madonna', 'ali', 'Wen (she/her) Li'],
  ...['Ludwig van der Berg', 'Dana "DJ" Whitlock', '$& {{myName}}', 'A -- B'],
);
const person = fc
  .record(
    {
      name,
      email: pick('a@example.com', 'b.c@example.org', 'Who@Example.com'),
      honorific: pick('Dr.', 'Ms', 'Frau', 'Herr Dr.', 'Prof.'),
      role: pick('hiring-manager', 'recruiter', 'peer'),
    },
    { requiredKeys: [] },
  )
  .filter(({ name: known, email }) => known !== undefined || email !== undefined);

const topic = pick(
  ...[
    'late claims and nightly reloads',
    'readmission dashboard',
    'how they test',
    'built the team from nothing',
  ],
  ...[
    'Plan für die ersten Wochen',
    'she wants more tests',
    '-->',
    '{{topic}}',
    'the salary',
    'данные',
    '"quoted" words',
  ],
);
const link = pick(
  ...[
    'built a job for late invoices',
    'similar queue model',
    'patient-safety motivation',
    'none',
    'I would draw it',
  ],
  ...[
    'would begin with the feed',
    'safety is why I applied',
    'failed once',
    'habe das gebaut',
    'running workshops',
    '',
  ],
);
const item = pick(
  ...[
    'the close became two days shorter',
    'mention the talk',
    '[x] used already',
    'led a team of five',
    'sorry for that',
  ],
  ...['reconcile job', '<!-- nothing -->', 'ask about the rota'],
);
const question = pick(
  'How much is platform work?',
  'When will they decide?',
  'the range',
  'How do they test?',
  'Wie?',
);

const application = fc.record(
  {
    region: pick('us', 'uk', 'de', 'jp', 'neutral'),
    formality: pick('formal', 'neutral', 'informal'),
    language: pick('en', 'en-GB', 'de', 'de-AT', 'fi', 'ja'),
    role: pick('Senior Data Engineer', 'Teacher (m/w/d)', 'Head of '.repeat(20), '{{role}}'),
    company: pick('Harborlight Health', 'Acme', 'Übersee & Söhne', '{{company}}'),
    contact: pick('Theo Ward', 'theo@example.com'),
  },
  { requiredKeys: [] },
);

const cast = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 6 }),
  topics: fc.array(fc.tuple(topic, link), { maxLength: 6 }),
  items: fc.array(item, { maxLength: 4 }),
  questions: fc.array(question, { maxLength: 3 }),
  application,
  mode: pick('individual', 'joint', 'via-contact', undefined),
  interest: pick('yes', 'none', undefined),
});

type Cast = typeof cast extends fc.Arbitrary<infer T> ? T : never;

function drafted(given: Cast): Drafted[] {
  const front = (values: object): string =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n');
  const topics = given.topics.map(([what, why], at) => {
    const { name: known, email } = given.people[at % given.people.length] ?? {};
    return `- ${known ?? email}: ${what}${why && ` -> ${why}`}`;
  });
  const section = (heading: string, lines: readonly string[]): string =>
    `\n## ${heading}\n\n${lines.join('\n')}\n`;
  const files: Files = {
    'applications/a/application.md': fileOf(
      `type: application\nstatus: interviewing\n${front(given.application)}`,
    ),
    'applications/a/talk.md': fileOf(
      `type: interview\napplication: a\nstatus: completed\n${front({ interviewers: given.people })}`,
      section('Something to thank each person for', topics) +
        section(
          'What I did not get to say',
          given.items.map((text) => `- ${text}`),
        ) +
        section(
          'What I still want to know',
          given.questions.map((text) => `- ${text}`),
        ),
    ),
  };
  return draftAll(files, 'a/talk', { mode: given.mode, interest: given.interest });
}

/** Runs a check, and says with which cast it failed. */
function told(given: Cast, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`${JSON.stringify(given)}\n${String(error)}`, { cause: error });
  }
}

const lexicon = {
  thanks: /thank|grateful|appreciate|dank/i,
  interest:
    /interest|keen|look forward|would (?:like|enjoy|be glad)|be glad to|Interesse|interessier|gern|reizt|freue mich/i,
};

const own = 'Ines Okafor';

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}

suite('Whatever the people are called and the debrief says', () => {
  let made: { given: Cast; drafts: Drafted[] }[] = [];
  suiteSetup(() => {
    made = fc.sample(cast, 60).map((given) => ({ given, drafts: drafted(given) }));
  });

  const holds = (
    title: string,
    check: (draft: Drafted, all: readonly Drafted[], given: Cast) => void,
  ): void => {
    test(title, () => {
      for (const { given, drafts } of made)
        for (const draft of drafts) told(given, () => check(draft, drafts, given));
    });
  };

  test('there are drafts to look at', () => assert.ok(made.flatMap(({ drafts }) => drafts).length > 60));

  holds('a draft has a greeting, a closing and the own name', ({ body }) => {
    assert.match(body, /^(?:Dear|Hi|Hello|Hallo|Guten Tag|Sehr geehrte)/);
    assert.match(
      body,
      new RegExp(
        `\n\n(?:Kind regards,|Best regards,|Best wishes,|Mit freundlichen Grüßen|Viele Grüße)\n${own}$`,
      ),
    );
  });

  holds('a draft is whole: no placeholder of ours, no gap, no comment', ({ body, text }) => {
    assert.doesNotMatch(body, /undefined|\[object|<!--|-->|\n{3}|[^\S\n]{2}|[^\S\n]\n| [.,?:]|\.\.|:\.|, *,/);
    assert.equal((text.match(/<!--/g) ?? []).length, (text.match(/-->/g) ?? []).length);
    for (const sentence of sentencesOf(coreOf({ body })))
      assert.match(sentence, /^["“„(]?[\p{Lu}\p{N}{„$]|^\p{L}/u, sentence);
  });

  holds('a draft thanks, and is short and easy to read', (draft) => {
    const core = coreOf(draft);
    assert.match(core, lexicon.thanks);
    assert.ok(core.split(/\s+/).length <= 200, core);
    assert.ok(core.split(/\n{2,}/).length <= 4, core);
    assert.ok((core.match(/\?/g) ?? []).length <= 2, core);
    assert.ok((core.match(/!/g) ?? []).length <= 1, core);
    for (const sentence of sentencesOf(core)) assert.ok(sentence.split(/\s+/).length < 35, sentence);
  });

  holds('a draft shows interest, unless there is none', (draft, _all, given) => {
    if (given.interest === 'none')
      assert.doesNotMatch(draft.body, /\bkeen\b|interests me|look forward|gern übernehmen/);
    else assert.match(coreOf(draft), lexicon.interest);
  });

  holds('a draft apologises for nothing and says nothing of pay, results or somebody’s body', ({ body }) =>
    assert.doesNotMatch(body, /sorry|apolog|failed|salary|decide|decision|\bshe\b|fits? (?:in )?perfectly/i),
  );

  holds('a subject fits and names somebody or something', ({ front }) => {
    const subject = String(front['subject']);
    assert.ok(subject.length <= 78, subject);
    assert.match(subject, /Ines Okafor|:/);
  });

  holds('nobody’s draft is like another', ({ body }, all) => {
    const names = new Set<string>();
    const pieces = shingles(body, names);
    for (const other of all) {
      if (other.body === body && other.path === all.find((each) => each.body === body)?.path) continue;
      if (all.length > 4 || /^(?:Guten|Sehr|Hallo)/.test(body)) continue;
      assert.ok(containment(pieces, shingles(other.body, names)) < 0.5, `${body}\n\n${other.body}`);
    }
  });
});
