import type { Zone } from '../../time/zone.js';
import { placeOfZone } from '../zonesOfNote.js';
import { escapeMarkdown } from './escapeMarkdown.js';

/** `America/New_York` → `New York`, for markdown. */
export function cityOf(zone: Zone): string {
  return escapeMarkdown(placeOfZone(zone));
}
