import { noteTypes } from '../../src/core/noteTypes/index.js';
import { settingDefinitions } from '../../src/core/settingList.js';
import { commandDefinitions, newCommand, viewDefinitions } from '../../src/vscode/commandList.js';
import { SECTION } from '../../src/vscode/sectionName.js';

const CONTAINER = 'afterInterview';
const NEW_MENU = `${SECTION}.newMenu`;
const command = (id: string): string => `${SECTION}.${id}`;
const view = (id: string): string => `${SECTION}.${id}`;

/** Types of which an application can have notes. */
const ofApplication = noteTypes.filter(({ keys }) => 'application' in keys).map(({ type }) => type);

/** What the manifest contributes: all of it follows from the definitions. */
export function contributes(): Record<string, unknown> {
  return {
    commands: commandDefinitions.map(({ id, title, icon }) => ({
      command: command(id),
      title,
      category: 'After Interview',
      ...(icon && { icon: `$(${icon})` }),
    })),
    viewsContainers: {
      activitybar: [{ id: CONTAINER, title: 'After Interview', icon: 'media/after-interview.svg' }],
    },
    views: { [CONTAINER]: viewDefinitions.map(({ id, ...shown }) => ({ id: view(id), ...shown })) },
    viewsWelcome: welcome(),
    submenus: [{ id: NEW_MENU, label: 'New Note', icon: '$(add)' }],
    menus: menus(),
    configuration: { title: 'After Interview', properties: settings() },
  };
}

/** Settings that an untrusted workspace must not choose. */
export function restrictedConfigurations(): string[] {
  return settingDefinitions.filter(({ restricted }) => restricted).map(({ key }) => `${SECTION}.${key}`);
}

function settings(): Record<string, unknown> {
  return Object.fromEntries(
    settingDefinitions.map(
      ({ key, type, default: value, description, minimum, maximum, scope, enum: words }, order) => [
        `${SECTION}.${key}`,
        {
          type,
          ...(words && { enum: words }),
          default: value,
          markdownDescription: description,
          ...(Array.isArray(value) ? itemsLike(value, minimum) : { minimum, maximum }),
          scope,
          order,
        },
      ],
    ),
  );
}

/** The entries of a list: numbers may come twice, texts need not. */
function itemsLike([first]: readonly unknown[], minimum: number | undefined): Record<string, unknown> {
  return typeof first === 'number'
    ? { items: { type: 'integer', minimum }, minItems: 1 }
    : { items: { type: 'string' }, uniqueItems: true };
}

function menus(): Record<string, unknown> {
  const ours = viewDefinitions.map(({ id }) => `view == ${view(id)}`).join(' || ');
  const title = (id: string, when: string, group: string) => ({ command: command(id), when, group });
  const onItem = (id: string, pattern: string, group: string) => ({
    command: command(id),
    when: `(${ours}) && viewItem =~ /${pattern}/`,
    group,
  });
  const unsent =
    '^(thankYou\\.(draft|missing)|action\\.thank-you\\.|action\\.[a-z-]+\\.draft$|note\\.follow-up)';
  const message =
    '^(thankYou\\.(draft|sent)|action\\.[a-z-]+\\.draft$|note\\.(thank-you|follow-up|reference-request)$|request\\.)';
  const interview = '^(note\\.interview$|action\\.(capture|debrief)$)';
  const ahead = '^(note\\.interview$|action\\.prepare$)';
  return {
    commandPalette: commandDefinitions.flatMap(({ id, palette }) =>
      palette ? [{ command: command(id), when: palette }] : [],
    ),
    'view/title': [
      title(newCommand('interview'), `view == ${view('todo')}`, 'navigation@1'),
      title(newCommand('thank-you'), `view == ${view('thankYous')}`, 'navigation@1'),
      title('rehearse', `view == ${view('todo')}`, '2_messages'),
      title('draftThankYous', `view == ${view('thankYous')}`, '1_new'),
      title(newCommand('reference'), `view == ${view('references')}`, 'navigation@1'),
      title(newCommand('application'), `view == ${view('applications')}`, 'navigation@1'),
      title('findQuestion', `view == ${view('questions')}`, 'navigation@1'),
      title('groupQuestions', `view == ${view('questions')}`, 'navigation@2'),
      title('rehearse', `view == ${view('questions')}`, '2_messages'),
      title('showQuestions', `view == ${view('questions')}`, 'navigation@3'),
      title('interviewEnded', `view == ${view('todo')}`, 'navigation@0'),
      title('showMessages', `view == ${view('thankYous')}`, '2_messages'),
      title('filter', `(${ours}) && !afterInterview.filtered`, 'navigation@2'),
      title('clearFilter', `(${ours}) && afterInterview.filtered`, 'navigation@2'),
      title('refresh', ours, 'navigation@3'),
      title('activityReport', `view == ${view('applications')}`, '5_exchange@1'),
      title('importApplications', `view == ${view('applications')}`, '5_exchange@2'),
      title('exportSearch', `view == ${view('applications')}`, '5_exchange@3'),
      title('openSettings', ours, '9_settings'),
      { submenu: NEW_MENU, when: ours, group: '1_new' },
    ],
    'view/item/context': [
      onItem('markSent', unsent, 'inline@1'),
      onItem(
        'markSent',
        `${unsent}|^note\\.(thank-you|reference-request)$|^request\\.(needed|consent)`,
        '1_message@1',
      ),
      onItem(
        newCommand('thank-you'),
        '^(thankYou\\.missing|action\\.thank-you\\.missing|note\\.interview)',
        '1_message@2',
      ),
      onItem(
        'draftThankYous',
        '^(thankYou\\.missing|action\\.(thank-you\\.missing|capture|debrief)|note\\.interview$)',
        '1_message@3',
      ),
      onItem('thankInterviewers', interview, '1_message@4'),
      onItem('rehearse', '^(note\\.interview$|action\\.prepare$|question\\.)', '1_message@12'),
      onItem('continueDebrief', interview, '1_message@5'),
      onItem('interviewEnded', '^(note\\.interview$|action\\.(capture|prepare)$)', '1_message@1'),
      onItem('importTranscript', interview, '1_message@6'),
      onItem('completeDebrief', interview, '1_message@7'),
      onItem('showPrepPack', ahead, '1_message@4'),
      onItem('keepPrepPack', ahead, '1_message@5'),
      onItem('moveInterview', ahead, '2_status@4'),
      onItem('cancelInterview', ahead, '2_status@5'),
      onItem('markNoShow', '^(note\\.interview$|action\\.(capture|debrief|prepare)$)', '2_status@6'),
      onItem('joinQuestions', '^question\\.similar$', '1_message@1'),
      onItem('copyMessage', message, '1_message@6'),
      onItem('copyMessageWithSubject', message, '1_message@7'),
      onItem('openInMail', message, '1_message@8'),
      onItem('saveAsEmail', message, '1_message@9'),
      onItem('askToForward', '^(thankYou|action\\.thank-you)\\.draft$', '1_message@10'),
      onItem('markReplied', '^thankYou\\.sent$', 'inline@1'),
      onItem('markReplied', '^(thankYou\\.sent$|note\\.(thank-you|follow-up)$)', '2_status@0'),
      onItem('correctSent', '^(thankYou\\.sent$|note\\.(thank-you|follow-up)$)', '2_status@0'),
      onItem('skipThankYou', '^(thankYou|action\\.thank-you)\\.(draft|missing)$', '2_status@3'),
      onItem(
        'showMessages',
        '^(application\\.|thankYou\\.|reference\\.|note\\.(application|reference)$)',
        '4_messages',
      ),
      onItem('doNext', '^application\\.', '1_message@12'),
      onItem(newCommand('reference-request'), '^(reference\\.|note\\.reference$)', '1_message@3'),
      onItem(
        'setStatus',
        '^(application|note\\.(?!broken)|request|reference|thankYou\\.(draft|sent|skipped))',
        '2_status@1',
      ),
      onItem('fillWeek', '^note\\.week$', '1_message@1'),
      onItem('putAway', '^application\\.(open|putAway)$', '2_status@4'),
      onItem('takeUpAgain', '^application\\.putAway$', '2_status@5'),
      onItem('takeUpAgain', '^application\\.putAway$', 'inline@1'),
      onItem('fixAll', '^(note\\.|action\\.mend-note)', '2_status@2'),
      {
        submenu: NEW_MENU,
        when: `view == ${view('applications')} && viewItem =~ /^application/`,
        group: '3_new',
      },
    ],
    'explorer/context': [
      { submenu: NEW_MENU, when: 'explorerResourceIsFolder', group: '2_workspace' },
      title('importApplications', 'resourceExtname == .csv && afterInterview.hasNotes', '9_afterInterview'),
    ],
    'editor/title': [
      title(
        'saveReport',
        'resourceScheme == after-interview && resourceFilename =~ /^Activity/',
        'navigation',
      ),
    ],
    'editor/title/context': [
      title('setStatus', 'resourceExtname == .md && afterInterview.hasNotes', '9_afterInterview'),
    ],
    [NEW_MENU]: noteTypes.map(({ type }, order) => ({
      command: command(newCommand(type)),
      group: `${ofApplication.includes(type) ? '1_application' : '2_search'}@${order + 1}`,
    })),
  };
}

function welcome(): unknown[] {
  const link = (label: string, id: string): string => `[${label}](command:${command(id)})`;
  const withNotes = 'workbenchState != empty && afterInterview.hasNotes && !afterInterview.filtered';
  const playing = 'afterInterview.inPlay =~ /^(open|started)$/';
  const withoutNotes = 'workbenchState != empty && afterInterview.ready && !afterInterview.hasNotes';
  const say = (id: string, when: string, ...lines: string[]) => ({
    view: view(id),
    when,
    contents: lines.join('\n'),
  });
  return [
    ...viewDefinitions.map(({ id }) =>
      say(
        id,
        'workbenchState == empty',
        'Your notes are kept in a folder of yours.',
        '[Open Folder](command:vscode.openFolder)',
      ),
    ),
    ...viewDefinitions.map(({ id }) =>
      say(
        id,
        'workbenchState != empty && afterInterview.filtered',
        'Nothing here contains these words.',
        link('Clear Filter', 'clearFilter'),
      ),
    ),
    say(
      'todo',
      withoutNotes,
      'Just out of an interview? Start with it: the rest follows.',
      link('Interview Just Ended…', 'interviewEnded'),
      `Still applying? Start with an ${link('application', 'new.application')}.`,
    ),
    say(
      'thankYous',
      withoutNotes,
      'Once an interview is over, everybody you met is listed here until they are thanked.',
    ),
    say(
      'references',
      withoutNotes,
      'People who agree to speak about your work.',
      link('New Reference', 'new.reference'),
    ),
    say(
      'applications',
      withoutNotes,
      'Each role at each employer, by state.',
      link('New Application', 'new.application'),
    ),
    say('todo', `${withNotes} && ${playing}`, 'Nothing is due. You have done your part.'),
    say(
      'todo',
      `${withNotes} && afterInterview.inPlay == none`,
      'Nothing is due, and nothing is in play just now. One small step is enough for today.',
      link('New Application', 'new.application'),
    ),
    say(
      'todo',
      `${withNotes} && afterInterview.inPlay == put-away`,
      'Nothing is due: everything is put away. Rest is part of the search.',
    ),
    say(
      'todo',
      `${withNotes} && afterInterview.inPlay == accepted`,
      'Nothing is due. Congratulations on your new job.',
    ),
    say('thankYous', withNotes, 'Nobody to thank: no interview is over yet.'),
    say(
      'references',
      withNotes,
      'Nobody has been asked yet. Three people are a good number.',
      link('New Reference', 'new.reference'),
    ),
    say(
      'questions',
      'workbenchState != empty && !afterInterview.filtered',
      'Every question that you were asked is kept here, once you have a debrief.',
      link('Interview Just Ended…', 'interviewEnded'),
    ),
  ];
}
