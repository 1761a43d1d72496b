/** The live examples of the elements' pages. Addresses are those of the demonstration; what a page author changes is the `src`. */
const FEED = 'src="../../data/partnerships.json" heading-level="4"';
const SCOPE = 'scope="E12000003"'; // Yorkshire and The Humber

/** Tag → its examples, the plainest first. */
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
