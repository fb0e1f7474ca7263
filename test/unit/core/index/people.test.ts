import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import { everybody, namedIn, notesNaming } from '../../../../src/core/index/people.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { application, interview, note, ofAcme, reference } from '../../../support/actions.js';

const indexOf = (...notes: readonly Note[]): NoteIndex => {
  const index = new NoteIndex();
  index.apply(notes.map((each) => ({ uri: each.uri, note: each })));
  return index;
};
const dana = { name: 'Dana Whitlock', email: 'dana@x.org' };

suite('Everybody whom notes name', () => {
  test('is there once, with all that is known, those with an address first', () =>
    assert.deepEqual(
      everybody(
        indexOf(
          interview({ interviewers: [{ name: 'Marcus' }, { name: 'dana whitlock' }] }),
          ofAcme('thank-you', { to: dana }),
          ofAcme('follow-up', { to: { email: 'Dana@X.org' } }),
          reference(),
        ),
      ),
      [dana, { name: 'Marcus' }, { name: 'Helena Marsh' }],
    ));
  test('are two where two of one name have two addresses', () => {
    const two = [dana, { ...dana, email: 'other@x.org' }];
    assert.deepEqual(everybody(indexOf(interview({ interviewers: two }))), two);
  });
  test('may have an address and no name', () =>
    assert.deepEqual(everybody(indexOf(ofAcme('follow-up', { to: { email: 'hr@x.org' } }))), [
      { email: 'hr@x.org' },
    ]));
  test('is nobody where there are no notes', () => assert.deepEqual(everybody(indexOf()), []));
});

suite('The notes that name a person', () => {
  const first = interview({ interviewers: [{ name: 'Dana Whitlock' }] });
  const notes = [ofAcme('thank-you', { to: dana }), first, ofAcme('follow-up', { to: { name: 'Marcus' } })];
  test('are those with the address or the name, by path', () => {
    const paths = notesNaming(indexOf(...notes), dana).map(({ path }) => path);
    assert.deepEqual(paths, ['applications/acme/first.md', 'applications/acme/thank-you.md']);
    const reversed = notesNaming(indexOf(...[...notes].reverse()), dana).map(({ path }) => path);
    assert.deepEqual(reversed, paths);
  });
  test('are none for somebody whom nobody names', () =>
    assert.deepEqual(notesNaming(indexOf(...notes), { name: 'Nobody' }), []));
});

suite('What is computed of all names', () => {
  /** How often it was computed anew after each of the changes. */
  const counts = (...changes: readonly Note[]): number[] => {
    let count = 0;
    const computed = namedIn(() => (count += 1));
    const index = indexOf(application(), interview({ interviewers: [dana] }));
    computed(index);
    return changes.map((changed) => {
      index.apply([{ uri: changed.uri, note: changed }]);
      return computed(index);
    });
  };
  test('is kept while no name changes', () =>
    assert.deepEqual(
      counts(interview({ interviewers: [dana], debrief: 'captured' }), application({ status: 'saved' })),
      [1, 1],
    ));
  test('is computed anew when a person, an employer, a role or a place changes', () =>
    assert.deepEqual(
      counts(
        interview({ interviewers: [{ name: 'Dana' }] }),
        application({ company: 'Birk' }),
        application({ company: 'Birk', role: 'Engineer' }),
        application({ company: 'Birk', role: 'Engineer', location: 'Bonn' }),
      ),
      [2, 3, 4, 5],
    ));
  test('is computed anew when a note goes over to another application', () => {
    const talk = interview({ interviewers: [dana] });
    assert.deepEqual(
      counts(talk, { ...talk, values: { ...talk.values, application: 'birk' } } as Note),
      [1, 2],
    );
  });
  test('is computed anew when a note comes or goes', () => {
    let count = 0;
    const computed = namedIn(() => (count += 1));
    const index = indexOf();
    const values = [computed(index)];
    index.apply([{ uri: reference().uri, note: reference() }]);
    values.push(computed(index));
    index.apply([{ uri: reference().uri }]);
    values.push(computed(index));
    assert.deepEqual(values, [1, 2, 3]);
  });
});

suite('Lists of notes', () => {
  const offer = (path: string, application = 'acme'): Note => note(path, { type: 'offer', application });
  test('of a type are by path, whatever comes and goes', () => {
    const index = indexOf(offer('c.md'), offer('a.md'), reference());
    const paths = (): string[] => index.ofType('offer').map(({ path }) => path);
    assert.deepEqual(paths(), ['a.md', 'c.md']);
    for (const path of ['b.md', 'd.md', 'aa.md']) {
      const each = offer(path);
      index.apply([{ uri: each.uri, note: each }]);
    }
    assert.deepEqual(paths(), ['a.md', 'aa.md', 'b.md', 'c.md', 'd.md']);
    index.apply([{ uri: offer('b.md').uri }, { uri: offer('d.md').uri }]);
    assert.deepEqual(paths(), ['a.md', 'aa.md', 'c.md']);
  });
  test('of a group are by path and by type', () => {
    const index = indexOf(offer('c.md'), offer('a.md'), offer('b.md', 'birk'), application());
    assert.deepEqual(
      index.inGroup('acme', 'offer').map(({ path }) => path),
      ['a.md', 'c.md'],
    );
    const types = [...index.byType('acme')].map(([type, notes]) => [type, notes.map(({ path }) => path)]);
    assert.deepEqual(Object.fromEntries(types), {
      offer: ['a.md', 'c.md'],
      application: ['applications/acme/application.md'],
    });
    assert.equal(index.members('acme').length, 3);
    assert.deepEqual(index.members('nobody'), []);
  });
  test('that are given away can be changed without harm', () => {
    const index = indexOf(offer('a.md'), offer('b.md'));
    index.ofType('offer').reverse().pop();
    assert.deepEqual(
      index.ofType('offer').map(({ path }) => path),
      ['a.md', 'b.md'],
    );
  });
  test('of thank-yous are those of the interview, by path', () => {
    const first = interview();
    const thanks = (name: string, link: string): Note => ofAcme('thank-you', { interview: link }, name);
    const index = indexOf(
      first,
      interview({}, 'second'),
      ...[thanks('z', 'first'), thanks('b', 'acme/first'), thanks('c', 'second')],
      note('a.md', { type: 'thank-you', interview: 'acme/first' }),
      note('b.md', { type: 'thank-you', application: 'birk', interview: 'first' }),
    );
    assert.deepEqual(
      index.thankYousOf(first as never).map(({ path }) => path),
      ['a.md', 'applications/acme/b.md', 'applications/acme/z.md', 'b.md'],
    );
  });
});

suite('What a change touches', () => {
  const touched = (before: readonly Note[], changed: Note): string[] =>
    [...indexOf(...before).apply([{ uri: changed.uri, note: changed }]).groups].sort();

  test('is the application of the note, as it was and as it is', () => {
    const offer = (application: string): Note => note('o.md', { type: 'offer', application });
    assert.deepEqual(touched([offer('a'), offer('b')], offer('b')), ['b']);
    assert.deepEqual(touched([offer('a')], offer('b')), ['a', 'b']);
  });
  test('is what names a reference', () =>
    assert.deepEqual(
      touched(
        [
          note('r.md', { type: 'reference-request', application: 'a', reference: 'helena' }),
          note('s.md', { type: 'reference-request', application: 'b', reference: 'other' }),
        ],
        reference(),
      ),
      ['', 'a'],
    ));
  test('is every application with an accepted offer, when one more is accepted', () =>
    assert.deepEqual(
      touched(
        [application({ status: 'offer-accepted' }, 'a'), application({ status: 'saved' }, 'b')],
        application({ status: 'offer-accepted' }, 'c'),
      ),
      ['a', 'c'],
    ));
  test('is the interview of a thank-you of another application', () =>
    assert.deepEqual(
      touched([interview()], note('t.md', { type: 'thank-you', application: 'b', interview: 'acme/first' })),
      ['acme', 'b'],
    ));
  test('is shared where the note belongs to no application', () => {
    const isShared = (changed: Note): boolean =>
      indexOf().apply([{ uri: changed.uri, note: changed }]).shared;
    assert.equal(isShared(reference()), true);
    assert.equal(isShared(application()), false);
  });
});

suite('Notes of later versions', () => {
  const later = (path: string, application: string) => ({
    uri: `file:///${path}`,
    later: { uri: `file:///${path}`, path, type: 'poem', application },
  });
  test('are known by application and path, and part of nothing else', () => {
    const index = new NoteIndex();
    index.apply([later('b.md', 'acme'), later('a.md', 'acme'), later('c.md', 'birk')]);
    const paths = (application: string): string[] => index.laterOf(application).map(({ path }) => path);
    assert.deepEqual(paths('acme'), ['a.md', 'b.md']);
    assert.deepEqual(paths('nobody'), []);
    assert.deepEqual([index.later.size, index.notes.size, index.groups.size], [3, 0, 0]);
    index.apply([later('a.md', 'birk'), { uri: 'file:///b.md' }]);
    assert.deepEqual([paths('acme'), paths('birk')], [[], ['a.md', 'c.md']]);
    assert.equal(index.later.size, 2);
  });
});
