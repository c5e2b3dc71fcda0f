import { wordSet, type Language } from './language.js';

export const en: Language = {
  code: 'en',
  sentences: {
    titles: wordSet('mr mrs ms messrs dr prof gen col maj lt sgt capt cmdr adm sen rep reps sens gov pres rev hon st fr sr ft mt vs no nos v etc fig'),
    abbreviations: wordSet('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co cos ltd plc bros jr sr a.m p.m u.s u.n u.k d.c ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'),
    starters: wordSet('A After All Also Although An And As At Because But By Despite During For From He Her His However I If In It Its Last Many Meanwhile Mr Mrs Ms No Not On One Other She Since So Some That The Their Then There These They This Those Under We What When While With You'),
  },
};
