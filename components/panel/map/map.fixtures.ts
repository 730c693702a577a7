import type { MapFrame } from '../../../lib/knowledge/map';

const belarus = 'M250,170L300,165L345,215L375,280L345,340L320,375L215,350L135,355L140,260L195,235Z';

/** A rough map with two countries. */
export const frames: MapFrame[] = [
  {
    id: 'rough',
    width: 560,
    height: 435,
    land: 'M170,0L175,120L90,130L85,200L0,205L0,435L560,435L560,0Z',
    borders: 'M0,220L125,235L140,260M140,350L110,435',
    countries: {
      belarus: { path: belarus, centre: [255, 275] },
      poland: { path: 'M0,205L125,235L140,350L110,435L0,435Z', centre: [65, 325] },
    },
    points: { minsk: [242, 263], grodno: [146, 268] },
  },
];
