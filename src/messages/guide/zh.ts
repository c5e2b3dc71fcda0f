import type { GuideTranslation } from './en.js';

/** Chinese. */
export const zhGuide: GuideTranslation = {
  goTo: '转到年份、日期、标题或发言人',
  keys: '按键',
  keysWhen: '焦点在时间线内时有效。',
  keyOpen: '打开事件',
  keyEnds: '第一个、最后一个事件',
  keyYear: '下一年',
  keyPart: '轴的下一段',
  keyLane: '下一条泳道',
  keyBubble: '下一个圆点组',
  keyShift: '按住 Shift：向后',
  keyEscape: '返回时间线',
  signs: '符号',
  signDot: '一个事件',
  signBubble: '相近的多个事件',
  signCut: '此处省略了一段时间',
  signBar: '持续的事',
  signDashed: '不确定或未结束的日期',
  backTo: '返回：{title}',
  downloaded: '已下载：{name}',
  notDownloaded: '无法生成：{name}',
};
