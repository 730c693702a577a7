/** What a statement has of all that known claims are made of: asked again and again while its links are looked for. */
import type { Content, KnownClaims } from './known-claims';

/** What was met in a statement: made once for an article, for there are many stems, wordings and entities. */
export class Met {
  /** By number of the stem: the number of the statement that met it last, the first token that has it, and how many have it. */
  private readonly stems: Int32Array;
  /** By index of the wording and by number of the entity: the number of the statement that met it last. */
  private readonly wordings: Int32Array;
  private readonly entities: Int32Array;
  private statement = 0;
  /** The number of the entity that speaks. */
  speaker = -1;

  constructor(private readonly known: KnownClaims) {
    this.stems = new Int32Array(known.stems.size * 3);
    this.wordings = new Int32Array(known.wordings.variants.length);
    this.entities = new Int32Array(known.entities.size);
  }

  /** Begins with another statement. @param speaker id of the entity that speaks @param entities ids of those that it names */
  begin({ keys, places }: Content, speaker: string | null, entities: readonly string[]): void {
    const { stems, known } = this;
    const statement = ++this.statement;
    for (let i = 0; i < keys.length; i++) {
      const at = keys[i]! * 3;
      if (stems[at] !== statement) {
        stems[at] = statement;
        stems[at + 1] = places[i]!;
        stems[at + 2] = 0;
      }
      stems[at + 2]!++;
    }
    for (const id of entities) {
      const number = known.entities.get(id);
      if (number !== undefined) this.entities[number] = statement;
    }
    this.speaker = (speaker === null ? undefined : known.entities.get(speaker)) ?? -1;
  }

  hasStem(stem: number): boolean {
    return this.stems[stem * 3] === this.statement;
  }

  /** The first token that has a stem. */
  placeOf(stem: number): number {
    return this.stems[stem * 3 + 1]!;
  }

  isRepeated(stem: number): boolean {
    return this.stems[stem * 3 + 2]! > 1;
  }

  /** Whether one of some entities is named. */
  hasEntityOf(some: readonly number[]): boolean {
    for (const number of some) if (this.entities[number] === this.statement) return true;
    return false;
  }

  /** Whether a wording is met in the statement for the first time. */
  isNew(wording: number): boolean {
    if (this.wordings[wording] === this.statement) return false;
    this.wordings[wording] = this.statement;
    return true;
  }
}
