import assert from 'node:assert/strict';
import { type Changes, expectOf, goodWith, theOne, toldOf } from '../../../../support/thankYous.js';

/** Checks what is underlined in each sentence, put into the good note. */
function finds(code: string, severity: string, sentences: Readonly<Record<string, string>>): void {
  for (const [sentence, words] of Object.entries(sentences))
    assert.deepEqual(toldOf(code, { body: goodWith(sentence) }), [`${severity} ${words}`], sentence);
}

function leaves(code: string, sentences: readonly string[], changes: Changes = {}): void {
  for (const sentence of sentences)
    assert.deepEqual(toldOf(code, { ...changes, body: goodWith(sentence) }), [], sentence);
}

suite('TY501: an apology', () => {
  test('is a warning', () =>
    finds('TY501', 'warning', {
      'Sorry for the late start.': 'Sorry',
      'I am so sorry about it.': 'sorry',
      'I apologise for the rambling.': 'apologise',
      'I apologize.': 'apologize',
      'My apologies for that.': 'apologies',
      'Please forgive me.': 'Please forgive me',
      'Forgive the delay.': 'Forgive the',
      'The late start was my bad.': 'my bad',
    }));
  test('is not what is said of the troubles of others, nor quoted', () =>
    leaves('TY501', [
      'I was sorry to hear that the box is closing.',
      'A driver said “sorry, nobody told me”.',
      'A driver said "sorry" twice.',
      'No need to apologise for the rain.',
      'Recipes that forgive a late delivery are rare.',
    ]));
  test('is told each time', () =>
    expectOf('TY501', { body: goodWith('Sorry. I apologise.') }, 'warning Sorry', 'warning apologise'));
});

suite('TY502: doubt about oneself', () => {
  test('is a warning', () =>
    finds('TY502', 'warning', {
      'I was nervous.': 'I was nervous',
      'I was really nervous at first.': 'I was really nervous',
      'I know I lack nights.': 'I know I lack',
      'I know I don’t have streaming experience.': 'I know I don’t',
      'I know that I am not a planner.': 'I know that I am not',
      "Even though I don't drive, I know the yard.": "Even though I don't",
      'I messed up the second question.': 'I messed up',
      'I struggled to answer the last one.': 'I struggled to answer',
      'I froze.': 'I froze',
      'I blanked.': 'I blanked',
      'I am not sure if I’m good enough.': 'not sure if I’m good',
      'Although I have no real experience with nights, I learn.': 'Although I have no real experience',
    }));
  test('is not what is said of others, nor a better answer', () =>
    leaves('TY502', [
      'The claimants who struggled to answer forty questions will be with me.',
      'The storm messed up the roster, and you held the train.',
      'Although I have no car, the night bus stops at the depot.',
      'You said that the crews lack a sheet.',
      'You asked how I would plan a short night. I would keep two plans, and choose at midnight.',
    ]));
});

suite('TY503: need', () => {
  test('is a warning', () =>
    finds('TY503', 'warning', {
      'I really need this job.': 'really need this job',
      'It is my dream job.': 'dream job',
      'Please give me a chance.': 'give me a chance',
      "I'd do anything.": "I'd do anything",
      'I would do anything for it.': 'would do anything',
      'I am desperate for it.': 'I am desperate',
      'You are my last hope.': 'my last hope',
      'I have been out of work for ten months.': 'out of work for',
    }));
  test('is not that of others', () =>
    leaves('TY503', [
      'The passengers were desperate for news.',
      'Paper was our only option that night.',
      'You need the role to cover nights too.',
      'That gave me a chance to see the board.',
    ]));
});

suite('TY504: as if the job were theirs', () => {
  test('is a warning', () =>
    finds('TY504', 'warning', {
      'When I start, I will print a sheet.': 'When I start',
      'When I start in May, the sheet comes first.': 'When I start',
      'Once I join the team, the sheet comes first.': 'Once I join',
      "I know I'm the best for it.": "I know I'm the best",
      'I know that I am the right person.': 'I know that I am the right',
      'I look forward to joining the team.': 'look forward to joining',
      'My new team will like it.': 'My new team',
      'I can’t wait to start.': 'can’t wait to start',
      'Once I’m on board, the sheet comes first.': 'Once I’m on board',
      'You will not find anyone better.': 'You will not find anyone better',
      'My first day with you will be a night.': 'My first day with you',
    }));
  test('is not what one does or did elsewhere', () =>
    leaves('TY504', [
      'When I start a shift, I read the board first.',
      'When I start from the drivers, it works.',
      'On my first day at the depot I missed three sheets.',
      'Thank you for welcoming me to the team meeting.',
      'When I join a call, I listen first.',
      'I look forward to joining the next call.',
    ]));
});

suite('TY505: pressure', () => {
  test('is a warning', () =>
    finds('TY505', 'warning', {
      'I need a decision soon.': 'need a decision',
      'Please come back to me ASAP, if you can.': 'ASAP',
      'I have other offers.': 'have other offers',
      'I have another offer on the table.': 'have another offer',
      'Another company made me an offer.': 'Another company made me an offer',
      'Please decide by Friday.': 'by Friday',
      'Could you reply on Friday?': 'on Friday',
      'Will you decide before Wednesday?': 'before Wednesday',
      'I expect an answer.': 'expect an answer',
      'It is urgent.': 'is urgent',
    }));
  test('is told once for a sentence that presses twice', () =>
    expectOf('TY505', { body: goodWith('I need a decision by Friday.') }, 'warning need a decision'));
  test('is not a day that was agreed, nor one of the writer’s', () =>
    leaves('TY505', [
      'You said that you will decide by Friday.',
      'On Friday I had to decide which train to hold.',
      'I could start on a Monday, and I can reply to questions on Friday.',
      'Please let me know if Thursday suits you for the call.',
      'If you would like to talk on Thursday, I am free.',
      'Urgent changes went by radio.',
    ]));
});

suite('TY506: money', () => {
  test('is an error', () =>
    finds('TY506', 'error', {
      'What salary do you have in mind?': 'salary',
      'Could you tell me the pay range?': 'pay range',
      'Is there a bonus?': 'bonus',
      'Will I get equity in the company?': 'equity',
      'What does the benefits package look like?': 'the benefits package',
      'What are the benefits of the job?': 'benefits of the job',
      'What does the role pay?': 'pay',
      'My expectation is USD 80k.': 'USD 80k',
      'I would need at least €65,000 to cover my costs.': '€65,000',
      'I had 65.000 EUR in mind.': '65.000 EUR',
      'I had £70k in mind.': '£70k',
      'I had 5,000 dollars in mind.': '5,000 dollars',
      'How many days of holiday are there?': 'How many days of holiday',
    }));
  test('tells each of several', () =>
    expectOf('TY506', { body: goodWith('A salary, a bonus.') }, 'error salary', 'error bonus'));
  test('is not what only sounds like it', () =>
    leaves('TY506', [
      'We had to compensate for the missing crews.',
      'Planning pays off, and we paid attention.',
      'It pays to ask the drivers.',
      'The view from the box was a bonus.',
      'Both depots would benefit, and the benefits of one sheet are plain.',
      'A temperature compensation table would do.',
      'Health equity is what the clinic asked about.',
      'I helped to commission the interlocking.',
      'He said “what about my salary” and laughed.',
    ]));
  test('is not what was saved, spent, sold or built', () =>
    leaves('TY506', [
      'We saved £40,000 of overtime in one winter.',
      'I raised $12,000 from 300 donors.',
      'A new motor costs $9,500.',
      'We renewed $1.2M in a year.',
      'It was part of a £2m upgrade.',
      'They paid 3 euros for a coffee.',
    ]));
  test('is not the name of a role or a firm, nor what was talked about', () => {
    leaves('TY506', ['As a Compensation Analyst I would see it.'], {
      application: { role: 'Compensation Analyst' },
    });
    leaves('TY506', ['Bonus Foods is near, and Bonus is new.', 'I would enjoy it at Bonus.'], {
      application: { company: 'Bonus Foods' },
    });
    expectOf(
      'TY506',
      { body: goodWith('Is there a bonus?'), application: { company: 'Bonus Foods' } },
      'error bonus',
    );
    leaves('TY506', ['Your bonus curve and the pay gap stayed with me.'], {
      topics: ['Ruth Castellane: night possessions at Crewe', 'Ruth: the bonus curve', 'Ruth: pay gap'],
    });
  });
});

suite('TY507: running somebody down', () => {
  test('is an error', () =>
    finds('TY507', 'error', {
      'My last boss was terrible.': 'My last boss was terrible',
      'My ex-boss was lazy.': 'My ex-boss was lazy',
      'My old company was so toxic.': 'My old company was so toxic',
      'My former manager never listened.': 'My former manager never listened',
      'My previous employer treated people badly.': 'My previous employer treated people badly',
      'The culture there was bad, a toxic team.': 'toxic team',
      'I hated working for them.': 'hated working for',
      'Not like my old shop, where orders were a mess.': 'my old shop, where orders were a mess',
      'There, management was a joke.': 'management was a joke',
      'The director lied to customers.': 'director lied',
      'It was the worst job I had.': 'worst job I',
    }));
  test('is not praise, nor a plain comparison', () =>
    leaves('TY507', [
      'My last manager always supported me.',
      'My old team was never boring, and never unfair.',
      'My last company was a disaster relief charity.',
      'The worst place for a board is the corridor.',
      'Unlike my last depot, you print the sheet.',
      'My last manager was impossible to replace.',
    ]));
});

suite('TY508: stock phrases', () => {
  test('two are a hint, at the second', () => {
    finds('TY508', 'hint', {
      'It was a pleasure meeting you, and I am passionate about trains.': 'passionate about',
      'I would be a valued member of your team and hit the ground running.': 'hit the ground running',
      'Yours is an esteemed company, and a good fit.': 'a good fit',
    });
    assert.match(
      theOne('TY508', { body: goodWith('A pleasure to meet you in your esteemed house.') }).message,
      /“A pleasure to meet you”, “esteemed”/,
    );
  });
  test('one is not', () => leaves('TY508', ['It was a pleasure meeting you.', 'I am a team player.']));
  test('as many as the settings allow are not', () => {
    const body = goodWith('A pleasure to meet you in your esteemed house.');
    expectOf('TY508', { body, limits: { stockPhrases: 2 } });
    expectOf('TY508', { body, limits: { stockPhrases: 0 } }, 'hint A pleasure to meet you');
  });
});

suite('TY509: casual words', () => {
  test('are a hint', () =>
    finds('TY509', 'hint', {
      'Hey, one more thing.': 'Hey',
      'I am gonna print one.': 'gonna',
      'The board is awesome.': 'awesome',
      'I am super excited.': 'super excited',
      'Btw, the book is by Walker.': 'Btw',
    }));
  test('in the greeting count too', () =>
    expectOf('TY509', { body: goodWith('So.').replace('Dear', 'Hey') }, 'hint Hey'));
  test('are not plain ones', () =>
    leaves('TY509', [
      'The night was very cool.',
      'They say that a sheet is super.',
      'The supervisor said so.',
    ]));
});

suite('TY515: an empty opening', () => {
  test('is a hint', () =>
    finds('TY515', 'hint', {
      'I am just checking in.': 'just checking in',
      'I am just checking in to say so.': 'just checking in',
      'I wanted to touch base.': 'touch base',
      'This is a quick reminder.': 'quick reminder',
    }));
  test('is not what guests and planners do', () =>
    leaves('TY515', [
      'Drivers who are just checking in at that hour want tea.',
      'I will be in touch.',
      'They check in at the box.',
    ]));
  test('is a warning in a status enquiry, a hint in another follow-up, and nothing in a cancelled one', () => {
    const path = 'applications/alder/follow-up.md';
    const at = (facts: string): string[] =>
      toldOf(
        'TY515',
        {
          others: {
            [path]: `---\ntype: follow-up\napplication: alder\n${facts}\n---\n\nDear Ruth,\n\nI am just checking in.\n\nBest,\nNoor\n`,
          },
        },
        path,
      );
    assert.deepEqual(at('kind: status-enquiry'), ['warning just checking in']);
    assert.deepEqual(at('kind: update'), ['hint just checking in']);
    assert.deepEqual(at('kind: status-enquiry\nstatus: cancelled'), []);
  });
});

suite('The words of a check', () => {
  test('may go over a line break, and are told on one line', () => {
    const changes = { body: goodWith('I really need\nthis job.') };
    expectOf('TY503', changes, 'warning really need');
    assert.equal(theOne('TY503', changes).facts.found, 'really need this job');
  });
  test('do not go on into another sentence', () =>
    leaves('TY502', ['So did I. The storm messed up the roster.']));
  test('are not looked for behind the closing, where it is the user’s signature', () =>
    expectOf('TY506', { body: `${goodWith('So.')}\nSalary Desk, Bonus House` }));
});
