/** The article in a page's JSON-LD, read as leniently as pages write it. */

export type JsonObject = Record<string, unknown>;

/** A page with a video has little more than a paragraph of text, and is about one thing all the same. */
const videoType = /(?:^|\/)(?:News)?VideoObject$/;

/** Pages that list others. A breadcrumb trail is a list too, of another kind. */
const listType = /(?:^|\/)(?:CollectionPage|SearchResultsPage|ProfilePage|MediaGallery|ItemList)$/;

const articleType = /(?:^|\/)(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a script says, with comments, CDATA and a last semicolon taken off; raw line breaks and spare commas are forgiven. */
function parseScript(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .replace(/[;\s]+$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow in a string.
  return tryParse(bare) ?? tryParse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
}

/** An object or the objects of a list or graph, each at its own level: what a page is about, not all it mentions. */
function topObjects(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(topObjects);
  if (!isObject(value)) return [];
  return [value, ...topObjects(value['@graph']), ...topObjects(value.mainEntity)];
}

function isOf(pattern: RegExp, object: JsonObject): boolean {
  return [object['@type']].flat().some(type => typeof type === 'string' && pattern.test(type));
}

/** An article as a page's JSON-LD declares it; texts as they stand there, null where they are missing. */
export interface DeclaredArticle {
  headline: string | null;
  /** Some pages give the title here and a description as the headline, others the reverse. */
  name: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  publisher: string | null;
}

/** The first text of a value: its own, that of a list's first entry that has one, or an object's field. */
function textOf(value: unknown, ...fields: string[]): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(entry => textOf(entry, ...fields)).find(Boolean) ?? null;
  if (!isObject(value)) return null;
  return fields.map(field => textOf(value[field])).find(Boolean) ?? null;
}

/** An object that only refers to another one of the page is replaced by it. */
function resolved(value: unknown, objects: readonly JsonObject[]): unknown {
  if (Array.isArray(value)) return value.map(entry => resolved(entry, objects));
  if (!isObject(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
  return objects.find(object => object['@id'] === value['@id'] && object !== value) ?? value;
}

function readObjects(document: Document): JsonObject[] {
  return [...document.querySelectorAll('script[type]')]
    .filter(script => /^\s*application\/ld\+json\b/i.test(script.getAttribute('type')!))
    .flatMap(script => topObjects(parseScript(script.textContent ?? '')));
}

/** The article, or the video, that the page's JSON-LD declares; null where there is none or it cannot be read. */
export function declaredArticle(document: Document): DeclaredArticle | null {
  const objects = readObjects(document);
  const article =
    objects.find(object => isOf(articleType, object)) ?? objects.find(object => isOf(videoType, object));
  if (!article) return null;
  return {
    headline: textOf(article.headline),
    name: textOf(article.name),
    published: textOf(article.datePublished, '@value') ?? textOf(article.uploadDate, '@value'),
    modified: textOf(article.dateModified, '@value'),
    language: textOf(article.inLanguage, '@value', 'alternateName', 'name'),
    publisher: textOf(resolved(article.publisher, objects), 'name'),
  };
}

/** Whether the page's JSON-LD declares that it lists other pages, or several articles. */
export function declaresList(document: Document): boolean {
  const objects = readObjects(document);
  const articles = objects.filter(object => isOf(articleType, object));
  return articles.length === 0
    ? objects.some(object => isOf(listType, object))
    : new Set(articles.map(({ headline }) => textOf(headline))).size > 2;
}
