import type { ActorChoice, ActorSuggestion } from '../server/protocol.ts';
import { percent } from './percent.ts';

/** A type of actor as a person says it: 'armed group', 'IGO'. */
export function actorTypeWord(type: string): string {
  return type === 'igo' ? 'IGO' : type.replaceAll('-', ' ');
}

/** What is said of an actor behind its name: the alias that was found, its type, and whether it is new to the register. */
export function aboutActor({ alias, type, builtIn }: Pick<ActorChoice, 'alias' | 'type' | 'builtIn'>): string[] {
  return [
    ...(alias === null ? [] : [`“${alias}”`]),
    ...(type === null ? [] : [actorTypeWord(type)]),
    ...(builtIn ? ['adds it to actors.yaml'] : []),
  ];
}

/** 'United States, through Ann Bell': an actor and who speaks for it. */
export function nameWithSpeaker({ name, speaker }: Pick<ActorSuggestion, 'name' | 'speaker'>): string {
  return speaker === null ? name : `${name}, through ${speaker.name}`;
}

/** Why something is suggested, after how sure that is, for a long reason is cut off: '93 % · its name leads the line'. */
export function reasonWithConfidence(reason: string, confidence: number | null): string {
  return [confidence === null ? '' : percent(confidence), reason].filter((part) => part !== '').join(' · ');
}

/** The id of a type, as files have it; empty where its label says the same: 'Demands' is `request`, 'Agrees' is `agree`. */
export function idBeside(label: string, id: string): string {
  return label.toLowerCase().replaceAll(' ', '-').startsWith(id.toLowerCase()) ? '' : id;
}

/** What stands behind the label of a row, without what is empty. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
