import type { TypeName } from '../core/noteTypes/index.js';

/** The command that makes a note of a type. */
export function newCommand(type: TypeName): `new.${TypeName}` {
  return `new.${type}`;
}

/** The views, in their order in the container. */
export const viewDefinitions = [
  { id: 'todo', name: 'To Do', icon: 'media/todo.svg', initialSize: 5 },
  { id: 'thankYous', name: 'Thank-yous', icon: 'media/thank-yous.svg', initialSize: 3 },
  { id: 'references', name: 'References', icon: 'media/references.svg', initialSize: 3 },
  { id: 'applications', name: 'Applications', icon: 'media/applications.svg', initialSize: 4 },
  {
    id: 'questions',
    name: 'Questions',
    icon: 'media/questions.svg',
    initialSize: 3,
    visibility: 'collapsed',
  },
] as const;

export type ViewId = (typeof viewDefinitions)[number]['id'];
