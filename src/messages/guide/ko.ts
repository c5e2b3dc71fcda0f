import type { GuideTranslation } from './en.js';

/** Korean. */
export const koGuide: GuideTranslation = {
  goTo: '연도, 날짜, 제목, 발언자로 이동',
  keys: '키',
  keysWhen: '포커스가 연표 안에 있을 때만 작동합니다.',
  keyOpen: '사건 열기',
  keyEnds: '첫 사건, 마지막 사건',
  keyYear: '다음 해',
  keyPart: '축의 다음 구간',
  keyLane: '다음 레인',
  keyBubble: '다음 원',
  keyShift: 'Shift와 함께: 뒤로',
  keyEscape: '연표로 돌아가기',
  signs: '기호',
  signDot: '사건',
  signBubble: '가까이 모인 여러 사건',
  signCut: '여기서 시간이 생략됨',
  signBar: '지속되는 일',
  signDashed: '불확실하거나 끝이 열린 날짜',
  backTo: '돌아가기: {title}',
  downloaded: '다운로드함: {name}',
  notDownloaded: '만들 수 없음: {name}',
};
