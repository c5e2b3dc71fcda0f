import type { GuideTranslation } from './en.js';

/** Japanese. */
export const jaGuide: GuideTranslation = {
  goTo: '年、日付、題名、発言者へ移動',
  keys: 'キー',
  keysWhen: 'フォーカスが年表内にある間だけ働きます。',
  keyOpen: '出来事を開く',
  keyEnds: '最初、最後の出来事',
  keyYear: '次の年',
  keyPart: '軸の次の区間',
  keyLane: '次のレーン',
  keyBubble: '次の円',
  keyShift: 'Shiftで逆方向',
  keyEscape: '年表に戻る',
  signs: '記号',
  signDot: '出来事',
  signBubble: '近接する複数の出来事',
  signCut: 'ここで時間を省略',
  signBar: '続いていること',
  signDashed: '不確かな、または終わりの開いた日付',
  backTo: '戻る: {title}',
  downloaded: 'ダウンロードしました：{name}',
  notDownloaded: '作成できませんでした：{name}',
};
