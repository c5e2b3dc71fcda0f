/** The words of the made summary, which is loaded after the first picture: by language. */
export const summaryWords = {
  en: { crowd: '{n} of them within {time}, {span}', voices: 'most quoted: {names}' },
  ar: { crowd: '{n} منها خلال {time}، {span}', voices: 'الأكثر اقتباسًا: {names}' },
  de: { crowd: 'davon {n} innerhalb von {time}, {span}', voices: 'am häufigsten zitiert: {names}' },
  es: { crowd: '{n} de ellos en {time}, {span}', voices: 'más citado: {names}' },
  fr: { crowd: 'dont {n} en {time}, {span}', voices: 'le plus cité : {names}' },
} as const;
