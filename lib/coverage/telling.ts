/** Who and what of Belarus an article may name, and how much that says of its being about the crisis. */
import type { Knowledge, Side } from '../knowledge/knowledge';

/** By side: who stood up in Belarus is hardly named for anything else, its authorities are. */
const bySide: Partial<Record<Side, number>> = { 'belarus-society': 1, 'belarus-authorities': 0.5 };

/** Named in all news of Belarus, whatever it is about. */
const ofAllNews = ['alexander-lukashenko', 'belta'];

/** Events and places that stand for the crisis. */
const ofTheCrisis = [
  'election-2020',
  'inauguration-2020',
  'moscow-mechanism-2020',
  'okrestina-detention-centre',
  'peoples-ultimatum',
  'prisoner-releases',
  'protests-2020',
  'ryanair-fr4978',
  'sakharov-prize-2020',
  'sanctions-17-dec-2020',
  'sanctions-2-oct-2020',
  'sanctions-21-june-2021',
  'sanctions-24-june-2021',
  'sanctions-6-nov-2020',
  'square-of-changes',
  'strikes-2020',
  'sunday-marches',
  'womens-marches',
];

/** The country and its places. */
const places = [
  'babruysk',
  'baranavichy',
  'barysaw',
  'belarus',
  'brest',
  'gomel',
  'grodno',
  'independence-avenue',
  'independence-palace',
  'lida',
  'maladzyechna',
  'minsk',
  'minsk-hero-city-obelisk',
  'mogilev',
  'orsha',
  'pinsk',
  'pushkinskaya-metro-station',
  'soligorsk',
  'vitebsk',
  'zhodino',
];

/** Entities of Belarus by id, each with how telling it is: 0 for what all news of the country may name, at most 1. */
export function entitiesOfBelarus({ entities }: Knowledge): Map<string, number> {
  const sided = entities.flatMap(({ id, side }): [string, number][] => {
    const weight = side && bySide[side];
    return weight ? [[id, weight]] : [];
  });
  return new Map([
    ...sided,
    ...[...ofAllNews, ...places].map((id): [string, number] => [id, 0]),
    ...ofTheCrisis.map((id): [string, number] => [id, 1]),
  ]);
}
