/** The live examples of the elements' pages. Addresses are those of the demonstration; what a page author changes is the `src`. */
const FEED = 'src="../../data/partnerships.json" heading-level="4"';
const SCOPE = 'scope="E12000003"'; // Yorkshire and The Humber

/** Tag → its examples, the plainest first. `note` is markup. */
export const EXAMPLES = {
  'msp-map': [
    { title: 'The whole country', markup: `<msp-map ${FEED}></msp-map>` },
    {
      title: 'One region, with your own heading and colours',
      markup: `<style>
  #region { --msp-map-height: 360px; --msp-marker: light-dark(#5a2d82, #c9a6e8); --msp-accent: light-dark(#5a2d82, #c9a6e8); }
</style>
<msp-map id="region" ${FEED} ${SCOPE}>
  <h4 slot="heading">Who works here?</h4>
</msp-map>`,
    },
    {
      title: 'Told what was chosen',
      markup: `<msp-map id="heard" ${FEED} ${SCOPE} no-help></msp-map>
<p>Chosen: <output id="chosen">nothing yet</output></p>
<script>
  document.querySelector('#heard').addEventListener('msp-select', ({ partnership }) => {
    document.querySelector('#chosen').textContent = partnership ? partnership.id : 'nothing';
  });
</script>`,
    },
  ],
  'msp-directory': [
    { title: 'One region', markup: `<msp-directory ${FEED} ${SCOPE}></msp-directory>` },
    {
      title: 'Joined with a map, without search and filters',
      markup: `<msp-map id="map" ${FEED} ${SCOPE}></msp-map>
<msp-directory ${FEED} ${SCOPE} for="map" no-search no-filters no-help></msp-directory>`,
    },
    { title: 'In Welsh', markup: `<msp-directory ${FEED} scope="W92000004" lang="cy"></msp-directory>` },
    {
      title: 'With what is shown in the page’s address',
      note: `Choose a filter, ask for a place or open a partnership, and look at the address of this page, which can be kept or sent on:
<code>?shared.level=local#shared=humber-modern-slavery-partnership</code>. The names begin with the element’s id. What somebody types is
never in it, and the way back through the history stays as it was.`,
      markup: `<msp-directory id="shared" ${FEED} ${SCOPE} url-state></msp-directory>`,
    },
    {
      title: 'With whole postcodes asked of a service',
      note: `Without <code>postcode-service</code> a postcode is looked up on the page, by its first letters or by an index of the feed’s publisher,
and nothing that is typed leaves it. With it the service is told each whole postcode that a visitor sends: choose one that you trust, such as
<code>https://api.postcodes.io</code>, and say so in your privacy notice. This example asks nobody else: a file beside this page stands in
for a service. It knows one postcode, NG7 2RD, and would call every other one not in use.`,
      markup: `<msp-directory ${FEED} scope="E12000004" postcode-service="../postcode-service/"></msp-directory>`,
    },
  ],
  'msp-partnership-card': [
    {
      title: 'One partnership',
      markup: `<msp-partnership-card ${FEED} partnership="west-yorkshire-anti-slavery-partnership"></msp-partnership-card>`,
    },
    {
      title: 'Under a heading of your own, without the help line',
      markup: `<h4>Our partnership</h4>
<msp-partnership-card ${FEED} partnership="humber-modern-slavery-partnership" no-name no-help></msp-partnership-card>`,
    },
  ],
};
