import { MspPartnershipCard } from './msp-partnership-card/msp-partnership-card.js';
import { callDoctor } from './shared/call-doctor.js';
import { registerElement } from './shared/register.js';

registerElement('msp-partnership-card', MspPartnershipCard);
// Here, because whoever registers another element registers the card with it.
callDoctor();
