import assert from 'node:assert/strict';
import type { SampleFile } from '../../../src/sample/index.js';
import { bodyOf, count, END, frontMatter, matching, notesAt, ofType } from './reading.js';

const STEPS = ['2026-03-08T12:00+01:00', '2026-03-17T16:50+01:00', '2026-03-24T15:00+01:00', END];

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
