// Before anything is drawn: the language that the address asks for, or that was chosen last.
{
  const languages = ['ky', 'ru', 'en'];
  let chosen = new URLSearchParams(location.search).get('lang');
  try {
    chosen ??= localStorage.getItem('language');
  } catch {
    // Storage may be forbidden; then each page begins in Kyrgyz.
  }
  if (languages.includes(chosen)) document.documentElement.lang = chosen;
}
