/** Links the stylesheets of the theme that the page's address asks for, such as `?theme=dark`. Nothing else of the page differs. */

/** Words of the address that are no file's name are not made into one. */
const THEMES = ['govuk-like', 'nhs-like', 'charity', 'dark'];

const asked = new URLSearchParams(location.search).get('theme') ?? '';
const theme = THEMES.includes(asked) ? asked : null;

if (theme) {
  for (const folder of ['themes/around', 'themes']) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${folder}/${theme}.css`;
    document.head.append(link);
  }
}

for (const link of document.querySelectorAll('.themes a')) {
  if (new URL(link.href).searchParams.get('theme') === theme) link.setAttribute('aria-current', 'page');
}
for (const link of document.querySelectorAll('a[data-keeps-theme]')) link.search = location.search;
