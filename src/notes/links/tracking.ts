/** Parameters of one site, or of all where no hosts are named. A name that ends in `*` stands for all that begin so. */
interface TrackingEntry {
  /** Host names, each with its subdomains; a name that ends in `.*` stands for every top-level domain. */
  readonly hosts?: readonly string[];
  readonly names: string;
}

/**
 * Query parameters that only follow the reader around, by exact name, from the vendors' documentation.
 * Names are compared case-sensitively, except `utm_*`.
 */
export const TRACKING: readonly TrackingEntry[] = [
  { names: 'utm_*' },
  { names: '_hsenc _hsmi __hssc __hstc __hsfp hsCtaTracking hss_channel' },
  { names: 'hsa_acc hsa_ad hsa_cam hsa_grp hsa_kw hsa_la hsa_mt hsa_net hsa_ol hsa_src hsa_tgt hsa_ver' },
  { names: 'mkt_tok' },
  { names: 'fbclid fb_action_ids fb_action_types fb_comment_id fb_ref fb_source' },
  { names: 'gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid srsltid _gl _ga' },
  { names: 'msclkid twclid ttclid yclid ysclid ymclid li_fat_id igshid epik' },
  { names: 'mc_cid mc_eid ml_subscriber ml_subscriber_hash vero_id vero_conv oly_anon_id oly_enc_id' },
  { names: 'mtm_campaign mtm_cid mtm_content mtm_group mtm_keyword mtm_medium mtm_placement mtm_source' },
  { names: 'pk_campaign pk_cid pk_content pk_keyword pk_kwd pk_medium pk_source piwik_campaign piwik_kwd' },
  { names: 'irclickid irgwc ir_adid ir_campaignid ir_partnerid _openstat rb_clickid wickedid s_cid' },
  { names: '_branch_match_id _branch_referrer guccounter guce_referrer guce_referrer_sig yadclid yadordid' },
  {
    names:
      '__s _kx _ke _bhlid bsft_clkid bsft_eid bsft_uid et_rid sc_customer sc_eh sc_uid sfmc_id sfmc_activityid',
  },
  { names: 'ss_email_id vgo_ee ck_subscriber_id dm_i trk_contact trk_msg trk_module trk_sid' },
  {
    hosts: ['youtube.com', 'youtu.be'],
    names: 'si pp feature app ab_channel embeds_referring_euri embeds_referring_origin source_ve_path',
  },
  { hosts: ['x.com', 'twitter.com'], names: 's t ref_src ref_url cxt' },
  { hosts: ['open.spotify.com'], names: 'si' },
  { hosts: ['medium.com'], names: 'source' },
  { hosts: ['tiktok.com'], names: '_r _t is_from_webapp sender_device' },
  { hosts: ['instagram.com', 'threads.net', 'threads.com'], names: 'igsh' },
  { hosts: ['linkedin.com'], names: 'trk trkInfo trackingId lipi licu rcm' },
  {
    hosts: ['amazon.*'],
    names: 'pd_rd_* pf_rd_* qid sr sprefix crid dib dib_tag keywords content-id ref_',
  },
];

/** Hosts, each with its subdomains, whose parameters are left alone: there they may carry meaning or rights. */
export const UNTOUCHED_HOSTS = [
  'github.com',
  'gitlab.com',
  'stripe.com',
  'urldefense.com',
  'accounts.google.com',
];

/** A parameter that makes the URL signed or expiring: then nothing is removed from it. */
export const SIGNATURE =
  /^(?:x-(?:amz|goog|ms|oss)-.*|signature|sig|token|expires|hmac|policy|key-pair-id|st|sv|se)$/i;

/** Paths on which `mkt_tok` carries a right instead of a trace. */
export const MARKETO_PAGES = /unsubscribe|emailWebview/i;
