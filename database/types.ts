// Generated from the migrations by `npx hane schema`; a test keeps it current.

export interface Tables {
  district: {
    id: number
    province: number
    name: string
    population: number | null
    source: string
  }
  migration: {
    schema: string
    name: string
    hash: string
    at: string
  }
  neighbourhood: {
    id: number
    district_id: number
    name: string
  }
  parameter_confirmation: {
    id: string
    parameter: string
    valid_from: string
    confirmed_by: string
    confirmed_at: string
    note: string
    value: string | null
  }
  account: {
    id: number
    username: string
    password_hash: string
    display_name: string
    role: string
    organisation_id: string
    disabled_at: string | null
  }
  act: {
    id: string
    seq: bigint
    concept: string
    subject: string
    act: string
    effective: string
    recorded_at: string
    recorded_by: number
    voids: string | null
    facts: unknown
    access_key: number
  }
  appropriation: {
    id: string
    project_id: string
    year: number
    amount: bigint
    ground: string
    given_on: string
    state: string
    access_key: number
  }
  attendance: {
    id: string
    session_id: string
    course_id: string
    enrolment_id: string
    person_id: string
    programme_id: string
    audience: string
    district_id: number | null
    on_day: string
    state: string
    reason: string | null
    access_key: number
  }
  audit: {
    circle: number
    seq: bigint
    at: string
    business_at: string
    actor: number
    role: string
    event: string
    concept: string | null
    subject: string | null
    act_id: string | null
    detail: unknown
    previous_hash: string
    hash: string
    access_key: number
  }
  audit_checkpoint: {
    id: number
    at: string
    heads: unknown
    signature: string
  }
  audit_head: {
    circle: number
    seq: bigint
    hash: string
    previous_hash: string | null
  }
  award: {
    id: string
    case_id: string
    decision_id: string
    programme_id: string
    person_id: string
    district_id: number | null
    from_day: string
    until_day: string | null
    suspensions: unknown
    prepared_by: number
    decided_by: number
    state: string
    access_key: number
  }
  award_change: {
    id: string
    award_id: string
    case_id: string
    kind: string
    from_day: string
    reason: string
    prepared_by: number
    proposed_on: string
    decided_by: number | null
    decided_on: string | null
    answer: string | null
    state: string
    access_key: number
  }
  card: {
    id: string
    programme_id: string
    right_holder_id: string
    person_id: string
    category: string
    kind: string
    replaces_id: string | null
    district_id: number | null
    prepared_by: number
    proposed_on: string
    outcome: string
    stored: unknown
    decided_by: number | null
    decided_on: string | null
    reason: string | null
    batch_id: string | null
    number: string | null
    printed_on: string | null
    delivered_on: string | null
    delivered_by: number | null
    receiver: string | null
    receiver_reason: string | null
    valid_until: string | null
    ended_on: string | null
    end_reason: string | null
    state: string
    access_key: number
  }
  card_batch: {
    id: string
    number: string
    made_by: number
    made_on: string
    printed_by: number | null
    printed_on: string | null
    state: string
    access_key: number
  }
  care_order: {
    id: string
    case_id: string
    person_id: string
    kind: string
    state: string
    arrived_on: string | null
    applied_on: string | null
    decided_on: string | null
    until_day: string | null
    court: string | null
    number: string | null
    place_secret: boolean
    reviewed_on: string | null
    due_on: string | null
    extension: string | null
    reason: string | null
    access_key: number
  }
  case: {
    id: string
    number: string
    programme_id: string
    strand: string
    lifecycle: string
    person_id: string
    household_id: string | null
    organisation_id: string
    district_id: number | null
    state: string
    assigned_to: number | null
    opened_on: string
    changed_on: string
    closed_on: string | null
    due_on: string | null
    access_key: number
    client_group: string | null
  }
  certificate: {
    id: string
    enrolment_id: string
    course_id: string
    programme_id: string
    person_id: string
    initials: string
    code: string
    issued_on: string
    state: string
    reason: string | null
    access_key: number
  }
  course: {
    id: string
    number: string
    programme_id: string
    strand: string
    title: string
    audience: string
    partner: string | null
    catalogue_from: string | null
    organisation_id: string
    planned_on: string
    completed_on: string | null
    state: string
    reason: string | null
    access_key: number
  }
  course_session: {
    id: string
    course_id: string
    module_id: string | null
    venue_id: string
    trainer_id: string
    on_day: string
    starts_at: number
    ends_at: number
    capacity: number
    state: string
    reason: string | null
    access_key: number
  }
  decision: {
    id: string
    case_id: string
    prepared_by: number
    proposed_on: string
    decided_by: number | null
    decided_on: string | null
    state: string
    outcome: string
    stored: unknown
    reason: string | null
    access_key: number
  }
  discharge: {
    id: string
    placement_id: string
    case_id: string
    ground: string
    note: string
    prepared_by: number
    proposed_on: string
    decided_by: number | null
    decided_on: string | null
    reason: string | null
    state: string
    access_key: number
  }
  document: {
    id: string
    case_id: string
    person_id: string
    kind: string
    number: string | null
    issuer: string | null
    level: string | null
    during: string
    verified: boolean
    state: string
    access_key: number
    file_sha256: string | null
    file_type: string | null
    file_size: number | null
  }
  document_file: {
    id: string
    document_id: string
    sha256: string
    media_type: string
    bytes: Uint8Array
    access_key: number
  }
  enquiry: {
    id: string
    case_id: string
    signed_by: number
    signed_on: string
    visit_id: string | null
    findings: string
    opinion: string
    state: string
    access_key: number
  }
  enrolment: {
    id: string
    course_id: string
    person_id: string
    organisation_id: string
    enrolled_on: string
    state: string
    reason: string | null
    access_key: number
  }
  fact: {
    id: string
    case_id: string
    fact: string
    owner: string
    owner_id: string
    value: unknown
    source: string
    state: string
    access_key: number
    recorded_on: string
  }
  figure_delta: {
    act_id: string
    figure: string
    district_id: number | null
    dimensions: unknown | null
    effective: string
    recorded_at: string
    delta: bigint
    subject: string
  }
  figure_opening: {
    figure: string
    district_id: number | null
    value: bigint
    until: string
    source: string
  }
  finding: {
    id: string
    licence_id: string
    inspection_id: string
    last_inspection_id: string
    item: string | null
    words: string
    found_on: string
    due_on: string
    due_by: string
    repeats: number
    closed_on: string | null
    state: string
    access_key: number
  }
  household: {
    id: string
    district_id: number
    neighbourhood_id: number
    address: string
    address_code: string | null
    dissolved_on: string | null
    access_key: number
  }
  identifier: {
    id: string
    person_id: string
    kind: string
    value: string
    during: string
    access_key: number
  }
  inspection: {
    id: string
    licence_id: string
    kind: string
    planned_on: string
    done_on: string | null
    team: number[]
    answers: unknown
    note: string | null
    state: string
    access_key: number
  }
  job_placement: {
    id: string
    programme_id: string
    right_holder_id: string
    person_id: string
    institution: string
    appointed_on: string
    district_id: number | null
    state: string
    access_key: number
  }
  licence: {
    id: string
    number: string
    programme_id: string
    kind: string
    facility_name: string
    address: string
    district_id: number
    capacity: number
    manager_name: string
    founder_kind: string
    founder_name: string
    founder_number: string
    contact_name: string
    contact_phone: string
    papers: unknown
    applied_on: string
    state: string
    permit_number: string | null
    permit_code: string | null
    organisation_id: string | null
    from_day: string | null
    until_day: string | null
    suspensions: unknown
    access_key: number
  }
  licence_decision: {
    id: string
    licence_id: string
    matter: string
    change: unknown
    reason: string
    ground: string | null
    amount: bigint | null
    lacking: string | null
    prepared_by: number
    proposed_on: string
    decided_by: number | null
    decided_on: string | null
    note: string | null
    state: string
    access_key: number
  }
  membership: {
    id: string
    household_id: string
    person_id: string
    source: string
    relation: string
    during: string
    access_key: number
  }
  need: {
    id: string
    visit_id: string
    place: number
    person_id: string
    heading: string
    need: string
    note: string | null
    referral: unknown | null
    access_key: number
  }
  organisation: {
    id: string
    circle: number
    kind: string
    name: string
    district_id: number | null
    opened_on: string
    closed_on: string | null
    access_key: number
    parent_id: string | null
    vacate_by: string | null
  }
  payment_line: {
    id: string
    run_id: string
    award_id: string
    case_id: string
    programme_id: string
    person_id: string
    district_id: number | null
    month: string
    kind: string
    days: number
    days_in_month: number
    amount: bigint
    decided_by: number
    released_by: number | null
    paid_on: string | null
    state: string
    access_key: number
    reason: string | null
    returned_on: string | null
    household_id: string | null
  }
  payment_run: {
    id: string
    programme_id: string
    month: string
    state: string
    lines: number
    total: bigint
    computed_by: number
    proposed_by: number | null
    approved_by: number | null
    released_by: number | null
    paid_on: string | null
    access_key: number
  }
  person: {
    id: string
    given_name: string
    surname: string
    folded_name: string
    sex: string
    birth_date: string | null
    death_date: string | null
    mother_name: string | null
    father_name: string | null
    phone: string | null
    iban: string | null
    district_id: number | null
    merged_into: string | null
    access_key: number
    surname_first: string
  }
  placement: {
    id: string
    case_id: string
    programme_id: string
    strand: string
    person_id: string
    organisation_id: string
    unit_id: string
    district_id: number | null
    bed: number
    overnight: boolean
    from_day: string
    until_day: string | null
    state: string
    since: string
    back_on: string | null
    note: string | null
    apart_reason: string | null
    outside_reason: string | null
    ground: string | null
    access_key: number
  }
  placement_need: {
    id: string
    case_id: string
    person_id: string
    programme_id: string
    tried: unknown
    school_district_id: number | null
    note: string
    prepared_by: number
    proposed_on: string
    decided_by: number | null
    decided_on: string | null
    reason: string | null
    state: string
    access_key: number
  }
  progress: {
    id: string
    project_id: string
    on_day: string
    percent: number
    note: string
    reported_by: number
    photo_sha256: string | null
    photo_type: string | null
    state: string
    access_key: number
  }
  progress_photo: {
    progress_id: string
    sha256: string
    media_type: string
    bytes: Uint8Array
    access_key: number
  }
  project: {
    id: string
    number: string
    programme_id: string
    strand: string
    kind: string
    parent_id: string | null
    name: string
    district_id: number | null
    costs: unknown
    planned_by: number
    planned_on: string
    decided_by: number | null
    decided_on: string | null
    started_on: string | null
    ended_on: string | null
    reason: string | null
    state: string
    access_key: number
  }
  referral: {
    id: string
    visit_id: string | null
    household_id: string
    person_id: string
    need: string
    programme_id: string
    from_organisation_id: string
    to_organisation_id: string
    sent_on: string
    due_on: string | null
    answered_on: string | null
    state: string
    reason: string | null
    case_id: string | null
    access_key: number
  }
  right_holder: {
    id: string
    person_id: string
    status: string
    relation: string
    derives_from: string | null
    law: string
    event: string | null
    document_number: string
    document_issuer: string
    document_during: string
    district_id: number | null
    since_day: string
    until_day: string | null
    end_reason: string | null
    state: string
    access_key: number
  }
  screening: {
    id: string
    entitlement_ids: string[]
    on_day: string
    started_by: number
    started_at: string
    finished_at: string | null
    state: string
    homes: number
    homes_done: number
    found: unknown
    last_household: string | null
    problem: string | null
    seq: bigint
    coverage: unknown
  }
  screening_result: {
    id: string
    screening_id: string
    entitlement_id: string
    person_id: string
    household_id: string
    on_day: string
    outcome: string
    district_id: number
    margin: bigint
    access_key: number
  }
  secrecy_order: {
    id: string
    person_id: string
    ground: string
    authority: string
    ordered_on: string
    until: string | null
    lifted_on: string | null
    state: string
    access_key: number
  }
  service_area: {
    id: string
    organisation_id: string
    neighbourhood_id: number
    during: string
    access_key: number
  }
  session: {
    token_hash: string
    account_id: number
    csrf: string
    created_at: string
    last_seen_at: string
    expires_at: string
  }
  setting: {
    name: string
    value: unknown
  }
  trainer: {
    id: string
    programme_id: string
    person_id: string
    rank: string
    from_day: string
    until_day: string | null
    certificate_id: string | null
    ground: string | null
    state: string
    reason: string | null
    access_key: number
  }
  training_module: {
    id: string
    programme_id: string
    place: number
    area: string | null
    name: string | null
    from_day: string
    until_day: string | null
    access_key: number
  }
  unit: {
    id: string
    organisation_id: string
    name: string
    capacity: number
    serves: unknown
    household_id: string | null
    opened_on: string
    closed_on: string | null
    access_key: number
    district_id: number | null
    below_reason: string | null
  }
  venue: {
    id: string
    name: string
    kind: string
    district_id: number
    opened_on: string
    closed_on: string | null
    access_key: number
  }
  visit: {
    id: string
    household_id: string
    organisation_id: string
    district_id: number
    planned_on: string
    done_on: string | null
    outcome: string | null
    team: number[]
    risk: string | null
    note: string | null
    state: string
    access_key: number
  }
}

export type Row<Table extends keyof Tables> = Tables[Table]
