import * as vscode from 'vscode';
import { defaultTiming, type Timing } from '../core/actions/timing.js';
import { type CheckLimits, defaultLimits } from '../core/checkLimits.js';
import { type Grouping, groupings } from '../core/questions/groups.js';
import { timingSettings } from '../core/timingSettings.js';
import { isZone } from '../core/time/zone.js';
import { SECTION } from './sectionName.js';

/** The settings of the user, read once until they change. */
export interface Settings {
  readonly myName: string;
  readonly myEmail: string;
  readonly userZone: string;
  readonly statusBar: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly regionalProfiles: boolean;
  readonly questionsBy: Grouping;
  readonly timing: Timing;
  /** How many reminders are shown on a day, and the quiet hours as written. */
  readonly reminders: { readonly perDay: number; readonly quietHours: string };
  /** The codes of problems and checks that are never shown. */
  readonly ignoredChecks: ReadonlySet<string>;
  /** The user, as messages are signed. */
  readonly me: { readonly name: string; readonly email: string };
  /** The numbers of the checks. */
  readonly limits: CheckLimits;
}

/** Reads the settings; the only place that does. A zone that nobody knows is passed over. */
export function readSettings(): Settings {
  const from = vscode.workspace.getConfiguration(SECTION);
  const text = (key: string): string => String(from.get(key) ?? '').trim();
  const timing: Record<string, unknown> = { ...defaultTiming };
  const number = (key: string): number | undefined => {
    const value = from.get(key);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  for (const [key, name] of Object.entries(timingSettings)) timing[name] = number(key) ?? timing[name];
  const limits: Record<string, number> = { ...defaultLimits };
  for (const [name, usual] of Object.entries(defaultLimits)) limits[name] = number(`checks.${name}`) ?? usual;
  const zone = text('me.timeZone');
  return {
    myName: text('me.name'),
    myEmail: text('me.email'),
    userZone: zone && isZone(zone) ? zone : machineZone(),
    statusBar: from.get('statusBar.enabled') !== false,
    codeLens: from.get('codeLens.enabled') !== false,
    inlayHints: from.get('inlayHints.enabled') !== false,
    regionalProfiles: from.get('regionalProfiles.enabled') === true,
    questionsBy: groupingIn(text('questions.groupBy')),
    timing: timing as Timing,
    me: { name: text('me.name'), email: text('me.email') },
    limits: limits as CheckLimits,
    reminders: { perDay: perDayIn(from.get('reminders.perDay')), quietHours: text('reminders.quietHours') },
    ignoredChecks: new Set(textsIn(from.get('checks.ignore'))),
  };
}

function groupingIn(word: string): Grouping {
  return Object.hasOwn(groupings, word) ? (word as Grouping) : 'type';
}

/** A folder setting of one workspace folder: a path below it with `/`, or empty. A path that leads out counts as empty. */
export function readFolder(key: 'notesFolder' | 'templatesFolder', folder: vscode.WorkspaceFolder): string {
  const value = String(vscode.workspace.getConfiguration(SECTION, folder.uri).get(key) ?? '');
  const parts = value
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const leadsOut = parts.includes('..') || /^([a-z]:|\/|~)/i.test(value.trim());
  return leadsOut ? '' : parts.join('/');
}

/** What is no number counts as the default. */
function perDayIn(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), 20) : 3;
}

/** The texts of a setting that should be a list of them. */
function textsIn(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => (typeof item === 'string' ? item.trim() : []));
}

function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
