import assert from 'node:assert/strict';
import { readCsv } from '../../../../src/core/exchange/csv.js';
import { dryRunDocument } from '../../../../src/core/exchange/dryRun.js';
import {
  firstChoices,
  type ImportPlan,
  openQuestions,
  planImport,
} from '../../../../src/core/exchange/importPlan.js';
import type { ImportChoices } from '../../../../src/core/exchange/importChoices.js';
import { importedText } from '../../../../src/core/exchange/importedText.js';
import { notesTable } from '../../../../src/core/exchange/notesTable.js';
import { application } from '../../../../src/core/noteTypes/application.js';
import { type Files, indexOf } from '../../../support/notes.js';

const plan = (csv: string, more: Partial<ImportChoices> = {}, files: Files = {}): ImportPlan => {
  const table = readCsv(csv);
  return planImport(table, { ...firstChoices(table), ...more }, indexOf(files));
};
const answersOf = (...args: Parameters<typeof plan>) => plan(...args).rows.map(({ answers }) => answers);

suite('What another program’s table becomes', () => {
  test('Huntr: the list is the status, the last move its day, a dash is nothing', () => {
    const huntr = [
      'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain',
      'x1,2026-02-26 19:17:05,Data Engineer,10,-,https://a.example/1,-,<p>Build <b>it</b></p><ul><li>Well</li></ul>,-,-,2026-03-11 16:47:21,b,Search,l,Rejected,c,Acme,acme.example',
    ].join('\n');
    const [row] = plan(huntr).rows;
    assert.deepEqual(row?.answers, {
      company: 'Acme',
      role: 'Data Engineer',
      url: 'https://a.example/1',
      status: 'not-selected',
      history: [{ on: '2026-03-11', status: 'not-selected' }],
    });
    assert.deepEqual(row?.notes, [{ name: 'htmlDescription', text: 'Build it\n\n- Well' }]);
    assert.deepEqual(row?.rest, [
      { name: 'createdAt', text: '2026-02-26 19:17:05' },
      { name: 'salary', text: '10' },
    ]);
  });

  test('LinkedIn: what was applied for there was applied for, and the month comes first', () => {
    const csv =
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"8/5/26, 3:05 PM",me@a.example,555,Acme,Engineer,https://l.example/1,cv.pdf,\n';
    assert.deepEqual(answersOf(csv), [
      {
        company: 'Acme',
        role: 'Engineer',
        url: 'https://l.example/1',
        applied: '2026-08-05',
        status: 'applied',
        history: [{ on: '2026-08-05', status: 'applied' }],
      },
    ]);
  });

  test('anybody’s spreadsheet, in German too, is known by its headers', () => {
    const csv =
      'Firma;Stelle;Status;Bewerbungsdatum;Ort;Arbeitsmodell;Priorität;Ansprechpartner;E-Mail;Notizen\nLindenhof;Ingenieurin;Absage;4.3.2026;Bonn;Vor Ort;hoch;Jana Vogt;jana@l.example;Nett\n';
    assert.deepEqual(answersOf(csv), [
      {
        company: 'Lindenhof',
        role: 'Ingenieurin',
        status: 'not-selected',
        applied: '2026-03-04',
        location: 'Bonn',
        'work-mode': 'onsite',
        priority: '1',
        contact: { name: 'Jana Vogt', email: 'jana@l.example' },
        history: [{ on: '2026-03-04', status: 'applied' }, { status: 'not-selected' }],
      },
    ]);
  });

  test('notes of an Obsidian vault are rows, with their text', () => {
    const table = notesTable([
      {
        path: 'Positions/one.md',
        text: '---\nJob-Title: Engineer\nCompany: "[[companies/acme|Acme]]"\nJob-URL: https://a.example\nApp-Stage: Applied\nApplied-Date: 2026-03-04\nSalary-Range: 100\nContacts:\n---\n# Acme\n\nText\n',
      },
      { path: 'ours.md', text: '---\ntype: application\ncompany: Ours\n---\n' },
      { path: 'plain.md', text: 'Nothing above' },
    ]);
    const choices = firstChoices(table);
    assert.equal(choices.preset?.id, 'obsidian-vault');
    const [row, ...others] = planImport(table, choices, indexOf({})).rows;
    assert.equal(others.length, 0);
    assert.deepEqual(row?.answers, {
      company: 'Acme',
      role: 'Engineer',
      url: 'https://a.example',
      status: 'applied',
      applied: '2026-03-04',
      history: [{ on: '2026-03-04', status: 'applied' }],
    });
    assert.equal(row?.body, '# Acme\n\nText');
    assert.deepEqual(row?.rest, [{ name: 'Salary-Range', text: '100' }]);
  });
});

suite('Words and dates that nobody knows', () => {
  test('are asked about once each, not per row', () => {
    const table = readCsv('Company,Status,Date\nA,Vibing,3/4/2026\nB,VIBING!,5/6/2026\nC,Applied,\n');
    assert.deepEqual(openQuestions(table, firstChoices(table)), {
      words: [{ word: 'Vibing', count: 2 }],
      dates: [{ field: 'applied', samples: ['3/4/2026', '5/6/2026'] }],
    });
    const answered = { statuses: { vibing: 'screening' }, dates: { applied: 'day-first' as const } };
    assert.deepEqual(openQuestions(table, { ...firstChoices(table), ...answered }), { words: [], dates: [] });
    const [first] = planImport(table, { ...firstChoices(table), ...answered }, indexOf({})).rows;
    assert.equal(first?.answers['status'], 'screening');
    assert.equal(first?.answers['applied'], '2026-04-03');
  });

  test('are told per row and kept in the text when nobody answers', () => {
    const { rows, problems } = plan('Company,Status,Date,Work mode\nA,Vibing,3/4/2026,somewhere\n');
    assert.deepEqual(
      problems.map(({ place, message }) => `${place} ${message}`),
      [
        '2 “Vibing” is no status that is known. It was left out.',
        '2 “3/4/2026” is no day that can be read for sure. It was left out.',
        '2 “work mode” cannot be “somewhere”. It was left out.',
      ],
    );
    assert.deepEqual(
      rows[0]?.rest.map(({ text }) => text),
      ['Vibing', '3/4/2026', 'somewhere'],
    );
    assert.equal(rows[0]?.answers['status'], 'saved');
  });

  for (const status of Object.keys(application.lifeCycle?.moves ?? {}))
    test(`a history that ends with ${status} is a usual one`, () => {
      const [answers] = answersOf(`Company,Status,Applied on\nA,${status},2026-03-04\n`);
      const [first, last] = answers?.['history'] as { status: string }[];
      const moves = application.lifeCycle?.moves as Record<string, readonly string[]>;
      if (last) assert.ok(moves[first?.status ?? '']?.includes(last.status));
      assert.equal((last ?? first)?.status, status);
    });
});

suite('Rows that are there already', () => {
  const files: Files = {
    'applications/acme/application.md':
      '---\ntype: application\ncompany: Acme\nrole: Engineer\nurl: https://www.a.example/jobs/1/?utm_source=x\n---\n',
  };
  const csv =
    'Company,Role,Link\nACME,  engineer,\nOther,Cook,http://a.example/jobs/1\nNew,Cook,\nnew,COOK,\n,,x\n';

  test('are told with what they are the same as, and skipped', () => {
    const { rows, duplicates, problems } = plan(csv, {}, files);
    assert.deepEqual(
      duplicates.map(({ place, of, by }) => [place, of, by]),
      [
        ['2', { note: 'Acme: Engineer' }, 'name'],
        ['3', { note: 'Acme: Engineer' }, 'url'],
        ['5', { row: '4' }, 'name'],
      ],
    );
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['New: Cook'],
    );
    assert.deepEqual(problems, [
      { place: '6', message: 'There is neither an employer nor a role. The row was left out.' },
    ]);
  });

  test('are made all the same when they are ticked', () => {
    assert.deepEqual(
      plan(csv, { alsoDuplicates: new Set(['5']) }, files).rows.map(({ place }) => place),
      ['4', '5'],
    );
  });
});

suite('What has no place', () => {
  const csv = 'Company,Salary,Odd\nAcme,100,"a\nb"\n';
  const made = '---\ntype: application\ncompany: Acme\n---\n\n# Acme\n';

  test('goes into the text of the note', () => {
    const { rows, kept, leftOut } = plan(csv);
    assert.deepEqual([kept, leftOut], [['Salary', 'Odd'], []]);
    assert.equal(
      rows[0] && importedText(made, rows[0]),
      `${made}\n## Imported\n\n- Salary: 100\n\n### Odd\n\na\nb\n`,
    );
  });

  test('is named when it is left out', () => {
    const { rows, leftOut } = plan(csv, { keepRest: false });
    assert.deepEqual(leftOut, ['Salary', 'Odd']);
    assert.equal(rows[0] && importedText(made, rows[0]), made);
  });
});

suite('The dry run', () => {
  test('says what will be made, and nothing of a table makes a link, a heading or a cell', () => {
    const evil = '[x](command:y) | <img src=x>';
    const text = dryRunDocument(plan(`Company,Status\n"${evil}",Vibing\n"${evil}",\n`), {
      from: evil,
      unit: 'row',
    });
    assert.match(text, /\*\*1 application\*\* will be made: 1 saved\./);
    assert.match(text, /1 duplicate will be skipped\./);
    assert.doesNotMatch(text, /(?<!\\)\[x|(?<!\\)<img/);
    for (const line of text.split('\n').filter((each) => each.startsWith('|')))
      assert.ok([3, 4, 5].includes(line.split(/(?<!\\)\|/).length - 1), line);
  });

  test('shows the first rows and says how many more there are', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `Acme ${at},Applied`);
    const text = dryRunDocument(plan(`Company,Status\n${rows.join('\n')}\n`), { from: 'x.csv', unit: 'row' });
    assert.match(text, /\*\*500 applications\*\* will be made: 500 applied\./);
    assert.match(text, /And 475 more\./);
  });
});
