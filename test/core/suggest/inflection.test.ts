import { deepStrictEqual } from 'node:assert/strict';
import { formsOfVerb } from '../../../src/core/suggest/lexicon/inflection.ts';

const check = (verb: string, ...forms: readonly string[]) => {
  deepStrictEqual(new Set(formsOfVerb(verb)), new Set([verb.split('/')[0], ...forms]));
};

describe('the forms of a verb', () => {
  it('of the regular kind', () => {
    check('follow', 'follows', 'followed', 'following');
    check('pave', 'paves', 'paved', 'paving');
    check('carry', 'carries', 'carried', 'carrying');
    check('push', 'pushes', 'pushed', 'pushing');
    check('stop', 'stops', 'stopped', 'stopping');
    check('commit', 'commits', 'committed', 'committing');
    check('agree', 'agrees', 'agreed', 'agreeing');
    check('play', 'plays', 'played', 'playing');
  });

  it('of the irregular kind', () => {
    check('bring', 'brings', 'brought', 'bringing');
    check('take', 'takes', 'took', 'taken', 'taking');
    check('undo', 'undoes', 'undid', 'undone', 'undoing');
    check('put', 'puts', 'putting');
    check('be', 'am', 'is', 'are', 'was', 'were', 'been', 'being');
    check('have', 'has', 'had', 'having');
  });

  it('given with its own past and participle', () => {
    check('stave/stove/stove', 'staves', 'stove', 'staving');
  });
});
