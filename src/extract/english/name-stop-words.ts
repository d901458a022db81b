/**
 * Words with a capital that name none of person, organisation, place: acronyms and proper words of
 * general language. Acronyms as written, the others in lower case. Example: "the Internet", "GDP".
 */
export const NO_NAMES: ReadonlySet<string> = new Set(
  "internet web bible god allah satan earth sun moon mr mrs ms dr phd ceo cfo coo cto mp mps mep meps tv dvd cd cds vhs gdp gnp vat it pc pcs id vip faq dna rna hiv aids covid covid-19 sars ebola ok usd eur gbp utc gmt am pm ad bc dj pr hr ai r&d lgbt lgbtq ngo ngos ied ieds gps gsm sms usb url html http www pdf atm pin suv suvs ufo wmd icbm sos mid hd 3g 4g 5g dlc rpg fm uhf vhf rip aka etc vs x-ray t-shirt e-mail ps op-ed CAD CAM LCD LED GHz MHz ERA RBI MVP GB MB TB km kg cm mm ft mph MPH CO2 PM2.5 BBQ BMX AI ICU MRI PTSD ADHD PhD BSc MSc MBA BA MA JD QC KC OBE MBE CBE KBE".split(
    " ",
  ),
);
