export { type DraftMode, draftModes, mayBeJoint, missingThankYous, withoutNote } from './cast.js';
export { type DraftSources, ThankYouComposer } from './composer.js';
export { shippedVariants, type Variant } from './variants.js';
