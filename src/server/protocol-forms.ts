/**
 * The part of `protocol.ts` that is code: the forms of what a person types, as the server holds them, so that a client of
 * ours can say at each key what will not do. What depends on a corpus is asked of the server.
 */
export { isAnnotator, whyNoAnnotator, whyNoCount, whyNoId } from '../core/text/forms.ts';
