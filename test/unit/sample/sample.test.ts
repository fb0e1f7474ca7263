import { TZDate } from '@date-fns/tz';
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { sampleMoment, type SampleFile, sampleNotes } from '../../../src/sample/index.js';

const END = '2026-04-12T20:00+02:00';
const STEPS = ['2026-03-08T12:00+01:00', '2026-03-17T16:50+01:00', '2026-03-24T15:00+01:00', END];
const MINUTE_MS = 60_000;

const notesAt = (moment: string, weeks = 0): SampleFile[] => sampleNotes(new Date(moment), { weeks });

function frontMatter(file: SampleFile): Record<string, unknown> {
  const match = /^---\n([^]*?\n)---\n/.exec(file.text);
  assert.ok(match, `${file.path} has front matter`);
  const document = parseDocument(match[1] as string);
  assert.deepEqual([...document.errors, ...document.warnings], [], file.path);
  return document.toJS() as Record<string, unknown>;
}

function ofType(files: readonly SampleFile[], type: string): Record<string, unknown>[] {
  return files.map(frontMatter).filter((fields) => fields.type === type);
}

const bodyOf = (file: SampleFile): string => file.text.replace(/^---\n[^]*?\n---\n/, '');
const count = (files: readonly SampleFile[], pattern: RegExp): number =>
  files.reduce((sum, file) => sum + [...bodyOf(file).matchAll(pattern)].length, 0);
const matching = (files: readonly SampleFile[], part: string): SampleFile[] =>
  files.filter((file) => file.path.includes(part));
const only = (files: readonly SampleFile[], part: string): SampleFile => {
  const [file, ...others] = matching(files, part);
  assert.ok(file && others.length === 0, `exactly one ${part}`);
  return file;
};

suite('sample: the whole story', () => {
  const files = notesAt(END);

  test('has the notes of a four-week search', () => {
    const counts = new Map<string, number>();
    for (const { type } of files.map(frontMatter))
      counts.set(String(type), (counts.get(String(type)) ?? 0) + 1);
    assert.deepEqual(Object.fromEntries([...counts].sort()), {
      application: 3,
      evaluation: 3,
      'follow-up': 4,
      'insider-talk': 2,
      interview: 5,
      offer: 2,
      reference: 3,
      'reference-request': 3,
      story: 6,
      'thank-you': 9,
      values: 1,
      week: 4,
    });
  });

  test('records 19 questions, 16 topics and 12 flags', () => {
    const interviews = matching(files, '-interview.md');
    assert.deepEqual(
      interviews.map((file) => count([file], /^### /gm)),
      [4, 4, 4, 4, 3],
    );
    assert.equal(count(interviews, /^- [^:\n]+: .+ -> .+$/gm), 16);
    assert.equal(count(interviews, /^- green, /gm), 7);
    assert.equal(count(interviews, /^- yellow, /gm), 4);
    assert.equal(count(interviews, /^- red, /gm), 1);
  });

  test('asks about a changed mind twice, and the second answer is better', () => {
    const ratings = matching(files, '-interview.md').flatMap((file) => {
      const part = file.text.split('### Tell me about a time you changed your mind.')[1];
      return part ? [/^- rating: (\d)$/m.exec(part)?.[1]] : [];
    });
    assert.deepEqual(ratings, ['2', '4']);
  });

  test('ends with one offer accepted, one declined and one no', () => {
    const applications = ofType(files, 'application');
    assert.deepEqual(
      applications.map((a) => [a.id, a.status, (a.history as { status: string }[]).at(-1)?.status]),
      [
        ['app-harborlight', 'offer-declined', 'offer-declined'],
        ['app-kestrel', 'not-selected', 'not-selected'],
        ['app-lindenhof', 'offer-accepted', 'offer-accepted'],
      ],
    );
    assert.ok(ofType(files, 'reference-request').every((r) => r.status === 'outcome-told'));
    assert.ok(ofType(files, 'thank-you').every((t) => t.status === 'sent'));
    assert.ok(ofType(files, 'interview').every((i) => i.debrief === 'completed'));
  });

  test('has the scores that are too close to call', () => {
    const weights = ofType(files, 'values')[0]?.criteria as { id: string; weight: number }[];
    const totals = ofType(files, 'evaluation').map((evaluation) => {
      const scores = evaluation.scores as Record<string, { score: number }>;
      const known = weights.filter(({ id }) => scores[id]);
      const points = known.reduce((sum, { id, weight }) => sum + weight * (scores[id]?.score ?? 0), 0);
      return (points / known.reduce((sum, { weight }) => sum + weight, 0)).toFixed(2);
    });
    assert.deepEqual(totals, ['4.15', '3.33', '4.35']);
  });

  test('links only to ids that exist', () => {
    const all = files.map(frontMatter);
    const ids = (type: string): unknown[] => all.filter((f) => f.type === type).map((f) => f.id);
    for (const key of ['application', 'interview', 'reference']) {
      for (const fields of all) {
        if (key in fields) assert.ok(ids(key).includes(fields[key]), `${key} ${String(fields[key])}`);
      }
    }
    const told = files.flatMap((f) => [...f.text.matchAll(/^- story: (.+)$/gm)].map((m) => m[1]));
    assert.equal(told.filter((id) => !ids('story').includes(id)).length, 0);
  });
});

suite('sample: the thank-you notes', () => {
  const files = notesAt(END);
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d'-]+/gu) ?? [];
  const core = (file: SampleFile): string => bodyOf(file).trim().split('\n\n').slice(1, -1).join('\n\n');

  test('are neither too short nor too long', () => {
    for (const file of matching(files, 'thank-you')) {
      const length = words(core(file)).length;
      assert.ok(length >= 50 && length <= 150, `${file.path}: ${length} words`);
      for (const sentence of core(file).split(/[.!?]\s/)) assert.ok(words(sentence).length <= 35, sentence);
    }
  });

  test('mention a topic that their reader brought up', () => {
    for (const file of matching(files, 'thank-you')) {
      const { interview, to } = frontMatter(file) as { interview: string; to: { name: string } };
      const source = files.find(
        (f) => frontMatter(f).type === 'interview' && frontMatter(f).id === interview,
      );
      const topics = [...(source as SampleFile).text.matchAll(/^- ([^:\n]+): (.+) -> /gm)].filter(
        (m) => m[1] === to.name,
      );
      const said = words(core(file)).map((word) => word.slice(0, 5));
      const hit = topics.some((m) => {
        const keywords = words(m[2] as string).filter((word) => word.length > 3);
        return keywords.filter((word) => said.includes(word.slice(0, 5))).length * 2 >= keywords.length;
      });
      assert.ok(hit, file.path);
    }
  });

  test('share no run of words with one another', () => {
    const shingles = matching(files, 'thank-you').map((file) => {
      const list = words(core(file));
      return new Set(list.slice(3).map((_, i) => list.slice(i, i + 4).join(' ')));
    });
    shingles.forEach((a, i) =>
      shingles.slice(i + 1).forEach((b) => {
        const both = [...a].filter((shingle) => b.has(shingle)).length;
        assert.ok(both / Math.min(a.size, b.size) < 0.1);
      }),
    );
  });
});

suite('sample: as known at a moment', () => {
  test('26 March at noon: Beate has been thanked, Marcus is still ahead', () => {
    const files = notesAt('2026-03-26T12:00+01:00');
    const beate = frontMatter(only(files, 'thank-you-beate'));
    assert.equal(beate.status, 'sent');
    assert.equal(beate.sent, '2026-03-26T11:30+01:00');
    assert.equal(matching(files, 'thank-you-marcus').length, 0);
    const panel = frontMatter(only(files, '2026-03-26-panel-interview'));
    assert.deepEqual([panel.status, panel.debrief, panel.captured], ['scheduled', 'not-started', undefined]);
  });

  test('no address and no note for Beate before 26 March', () => {
    const files = notesAt('2026-03-26T09:59+01:00');
    assert.equal(matching(files, 'thank-you-beate').length, 0);
    assert.ok(!files.some((file) => file.text.includes('beate.lindqvist@')));
    assert.ok(notesAt('2026-03-26T10:00+01:00').some((file) => file.text.includes('beate.lindqvist@')));
  });

  test('27 March at noon: one debrief is captured, one draft waits, one person has no note yet', () => {
    const files = notesAt('2026-03-27T12:00+01:00');
    const panel = only(files, '2026-03-26-panel-interview');
    assert.equal(frontMatter(panel).debrief, 'captured');
    assert.ok(!panel.text.includes('## Flags') && panel.text.includes('## Questions they asked'));
    assert.equal(frontMatter(only(files, 'thank-you-priya')).status, 'draft');
    assert.equal(matching(files, 'thank-you-marcus').length, 0);
    const harborlight = frontMatter(only(files, 'app-harborlight/application'));
    assert.deepEqual([harborlight.status, harborlight.promised], ['awaiting-decision', '2026-04-07']);
    assert.equal(frontMatter(only(files, 'app-lindenhof/application')).promise, 'none');
  });

  test('a status changes with its interview, not on the morning of its day', () => {
    const status = (moment: string): unknown =>
      frontMatter(only(notesAt(moment), 'app-lindenhof/application')).status;
    assert.equal(status('2026-03-24T15:14+01:00'), 'interviewing');
    assert.equal(status('2026-03-24T15:15+01:00'), 'awaiting-decision');
  });

  test('a promise is open until it is kept', () => {
    const text = (moment: string): string => only(notesAt(moment), '2026-03-24-hiring-manager').text;
    assert.ok(text('2026-03-25T17:59+01:00').includes('- [ ] Send Katrin'));
    assert.ok(text('2026-03-25T18:00+01:00').includes('- [x] Send Katrin'));
  });

  test('the enquiry is answered by the no of 8 April', () => {
    const enquiry = (moment: string): unknown =>
      frontMatter(only(notesAt(moment), '2026-03-31-follow-up-1')).status;
    assert.equal(enquiry('2026-04-08T08:59+01:00'), 'sent');
    assert.equal(enquiry('2026-04-08T09:00+01:00'), 'answered');
  });

  test('Amara is asked before she agrees', () => {
    const amara = (moment: string): Record<string, unknown> =>
      frontMatter(only(notesAt(moment), 'references/amara-diallo'));
    assert.equal(amara('2026-03-19T12:00+01:00').consent, 'asked');
    assert.deepEqual(
      [amara('2026-03-20T12:00+01:00').consent, amara('2026-03-20T12:00+01:00')['consent-scope']],
      ['agreed', 'named-employers'],
    );
  });
});

suite('sample: told some weeks later', () => {
  const WEEKS = 34;
  const plain = notesAt(END);
  const later = notesAt(END, WEEKS);

  test('every day keeps its weekday, every moment its time on the wall', () => {
    const days = /\b(20\d\d-\d\d-\d\d)(T\d\d:\d\d)?(?:[+-]\d\d:\d\d)?/g;
    const found = (files: readonly SampleFile[]): RegExpMatchArray[] =>
      files.flatMap((file) => [...file.text.replace(/^holidays:.*\n(?: {2}- .*\n)*/m, '').matchAll(days)]);
    const [before, after] = [found(plain), found(later)];
    assert.equal(after.length, before.length);
    before.forEach((match, i) => {
      const moved = after[i] as RegExpMatchArray;
      const gap = Date.parse(moved[1] as string) - Date.parse(match[1] as string);
      assert.equal(gap, WEEKS * 7 * 86_400_000, `${match[0]} -> ${moved[0]}`);
      assert.equal(moved[2], match[2]);
    });
  });

  test('offsets are those of the new day in the same zone', () => {
    const offer = frontMatter(only(later, 'app-harborlight/offer'));
    assert.equal(offer['respond-by'], '2026-12-04T17:00-05:00');
    const note = frontMatter(only(later, 'thank-you-jonas'));
    assert.equal(note.sent, '2026-11-25T16:30+01:00');
  });

  test('file names, weeks, holidays and prose move along', () => {
    assert.ok(later.some((file) => file.path === 'weeks/2026-W47.md'));
    assert.ok(later.some((file) => file.path.endsWith('2026-11-10-hiring-manager-interview.md')));
    assert.deepEqual(frontMatter(only(later, 'app-kestrel/application')).holidays, [
      '2026-11-27',
      '2026-11-30',
    ]);
    assert.equal(frontMatter(only(plain, 'app-kestrel/application')).holidays, 'GB-ENG');
    assert.ok(only(later, 'reference-request-helena').text.includes('Wednesday 25 November'));
    assert.ok(!later.some((file) => /\d (March|April)\b|März/.test(file.text)));
  });

  test('the moment chosen has the weekday and the Berlin time of now', () => {
    for (let day = 0; day < 800; day += 1) {
      const now = new Date(Date.parse('2025-01-01T22:40:00Z') + (day * 1440 + day) * MINUTE_MS);
      const { at, weeks } = sampleMoment(now);
      const [clock, told] = [
        new TZDate(now.getTime(), 'Europe/Berlin'),
        new TZDate(at.getTime(), 'Europe/Berlin'),
      ];
      assert.equal(told.getDay(), clock.getDay());
      assert.ok(told.getMonth() === 2 && told.getDate() >= 24 && told.getDate() <= 30);
      assert.ok(Number.isInteger(weeks));
      // The one hour that the clock change of the story skips has no counterpart.
      const skipped = told.getDate() === 29 && clock.getHours() === 2;
      if (!skipped)
        assert.equal(told.getHours() * 60 + told.getMinutes(), clock.getHours() * 60 + clock.getMinutes());
      const moved = new Date(Date.UTC(2026, 2, told.getDate() + weeks * 7)).toISOString().slice(0, 10);
      assert.equal(
        moved,
        new Date(now.getTime() - clock.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 10),
      );
    }
  });

  test('another zone can be asked for', () => {
    const { at } = sampleMoment(new Date('2026-03-26T23:30:00Z'), 'Asia/Tokyo');
    assert.equal(at.toISOString(), '2026-03-27T07:30:00.000Z');
  });
});

suite('sample: the files', () => {
  for (const [moment, weeks] of [...STEPS.map((step) => [step, 0] as const), [END, 34] as const]) {
    test(`are sound at ${moment}, ${weeks} weeks later`, () => {
      const files = notesAt(moment, weeks);
      assert.equal(new Set(files.map((file) => file.path)).size, files.length);
      for (const file of files) {
        assert.ok(typeof frontMatter(file).type === 'string');
        assert.ok(
          file.text.endsWith('\n') && !file.text.endsWith('\n\n') && !file.text.includes('\r'),
          file.path,
        );
        assert.ok(!/undefined|\[object|\n\n\n/.test(file.text), file.path);
        assert.match(file.path, /^[a-zA-Z0-9/.-]+\.md$/);
      }
    });
  }
});
