/** Abbreviations of four letters or more that are no shouting, folded. */
export const acronyms: readonly string[] =
  `html json yaml xml rest crud http https saml oauth hipaa gdpr nasa nato nafta unesco unicef unhcr osha haccp stem steam emea apac latam
  rfid cctv lidar cuda gpus cpus apis sdks kpis okrs faqs cvpr icao iata opec asap rsvp mifid ifrs gaap ebitda sarbanes soap ajax ascii
  mysql nosql oltp olap raid vlan wlan ipsec sftp smtp imap tcpip ansi ieee acid crispr elisa mrna covid sars aids bmi ectopic nice cqc
  ofsted pgce btec gcse toefl ielts cefr delf dele emba naacp aclu pisa timss raci swot smart mvps saas paas iaas devops finops mlops cicd
  hvac leed breeam riba rics cscs nvqs dbs mrsa ppms cmms scada plcs cadd bims gmbh kgaa ohsas dach benelux brics fifa uefa
  sbar camhs send senco itil togaf cobit cissp shrm cipd acca cima frcs ofgem ofcom lgbt lgbtq bame riddor coshh atex nebosh iosh spss stata
  matlab latex wcag aria jira fmea gaap uefi isbn usaid faros ngos ctos ceos cfos cios visa ikea lego adac thw`.split(
    /\s+/,
  );
