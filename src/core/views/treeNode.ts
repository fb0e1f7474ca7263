/** What an item of a tree view shows and does, as plain data: the editor's part only draws it. */
export interface TreeNode {
  /** Unique in its view, and the same from reading to reading. */
  readonly id: string;
  readonly label: string;
  /** Shown dimmed behind the label. */
  readonly description?: string;
  /** Plain text. */
  readonly tooltip?: string;
  /** What a screen reader says: kind, label, state and due time in words. */
  readonly accessibleLabel: string;
  /** Id of a codicon, and of a theme colour where the state has one. Never the only sign of a state. */
  readonly icon?: string;
  readonly iconColour?: string;
  /** For menus: `thankYou.pending`, `thankYou.draft`, `application`, `note.broken` … */
  readonly context: string;
  /** Address of the note that the item stands for, and the line in it: a click opens it. */
  readonly note?: string;
  readonly line?: number;
  /** What a click does where it does not open the note. */
  readonly click?: NodeClick;
  /** A check box: ticked or not. */
  readonly ticked?: boolean;
  /** Facts that commands on this item need. */
  readonly facts?: NodeFacts;
  /** Items below; missing for a leaf. Called when the item is opened. */
  readonly children?: () => readonly TreeNode[];
  readonly collapsed?: boolean;
}

/** A command of ours, by its name without the prefix, with one argument. */
export interface NodeClick {
  /** What it is called; missing where it makes a note. */
  readonly title?: string;
  readonly command: string;
  readonly argument: Readonly<Record<string, unknown>>;
}

/** What a command learns from the item on which it was called. */
export interface NodeFacts {
  readonly application?: string;
  readonly interview?: string;
  readonly person?: { readonly name?: string; readonly email?: string };
  readonly reference?: string;
  readonly status?: string;
  /** The key of a question of the bank. */
  readonly question?: string;
}

/** What a view is computed from. */
export interface ViewInput {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly userZone: string;
  /** BCP 47, for dates and times in words. */
  readonly locale: string;
  /** Only items whose text contains every word of it; empty for all. */
  readonly filter: string;
}
