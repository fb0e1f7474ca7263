import { type WeekSources } from '../../../../src/core/weeks/index.js';
import { type Files, sceneAt, settingsWith } from '../../../support/notes.js';

/** What a week note is filled from at a moment, written in ISO 8601. */
export function sourcesAt(moment: string, files: Files, lessons: readonly string[] = []): WeekSources {
  const { index, actions, input } = sceneAt(moment, files);
  return { index, actions, lessons, now: input.now, settings: settingsWith(), reader: input };
}
