// Before anything is drawn: the language that the address asks for, or that was chosen last.
{
  const languages = ['ky', 'ru', 'en'];
  let chosen = new URLSearchParams(location.search).get('lang');
  // A guide that is written in one language is framed in it.
  if ('ownLanguage' in document.documentElement.dataset) chosen ??= document.documentElement.lang;
  try {
    chosen ??= localStorage.getItem('language');
  } catch {
    // Storage may be forbidden; then each page begins in Kyrgyz.
  }
  if (languages.includes(chosen)) document.documentElement.lang = chosen;
}
