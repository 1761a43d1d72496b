import type { CountForms, MessageTable } from './messages.js';

interface ShardedFeedMessages {
  choose: (count: string) => string;
  area: string;
  show: string;
  wider: string;
  chooseFirst: string;
  partnership: CountForms;
}

/** The Welsh awaits a translator's review. */
export const shardedFeedMessages: MessageTable<ShardedFeedMessages> = {
  en: {
    choose: (count) => `This directory knows ${count}. Choose an area to see who works there.`,
    area: 'Area',
    show: 'Show',
    wider: 'Partnerships for a wider area around it are shown with it.',
    chooseFirst: 'Choose an area',
    partnership: { one: 'partnership', other: 'partnerships' },
  },
  cy: {
    choose: (count) => `Mae’r cyfeiriadur hwn yn gwybod am ${count}. Dewiswch ardal i weld pwy sy’n gweithio yno.`,
    area: 'Ardal',
    show: 'Dangos',
    wider: 'Dangosir partneriaethau ar gyfer ardal ehangach o’i chwmpas gyda hi.',
    chooseFirst: 'Dewiswch ardal',
    partnership: { one: 'bartneriaeth', two: 'bartneriaeth', many: 'phartneriaeth', other: 'partneriaeth' },
  },
};
