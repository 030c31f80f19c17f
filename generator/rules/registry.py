"""All rules in force, in the order of their codes."""

from __future__ import annotations

from operator import attrgetter

from generator.model.diagnostics import Rule
from generator.model.documents import Actor, Crisis, Document
from generator.model.sources import Source
from generator.rules import (
    acts,
    certainty,
    changelog,
    dates,
    evidence,
    mixed_scripts,
    places_in_country,
    quotations,
    quoted_dates,
    quoted_periods,
    references,
    source_records,
    wording,
)
from generator.rules.doers import who_did_what
from generator.rules.figures import (
    article_counts,
    falling_totals,
    figure_context,
    figure_number_fields,
    figure_quotations,
    figure_relations,
    figure_successions,
    nearby_groups_and_measures,
    nearby_places,
    sums_of_parts,
    texts_citing_figures,
)
from generator.rules.framework import (
    Check,
    CorpusFunction,
    DayFunction,
    RecordFunction,
    RevisionFunction,
    rules_without_function,
)
from generator.rules.limits import kept_limits
from generator.rules.parties import (
    accused_parties,
    article_speakers,
    attribution,
    disputed_claims,
    ids_and_names,
    judging_names,
    quoted_subjects,
    unnamed_parties,
    who_acted,
)
from generator.rules.texts import strong_words, text_claims, text_numbers
from generator.rules.translations import translated_facts, translated_limits

ALL_RECORD_CHECKS: tuple[Check[RecordFunction], ...] = (
    attribution.accusations_are_attributed,
    attribution.responses_come_from_outside,
    ids_and_names.persons_have_a_public_role,
    attribution.replies_answer_an_accusation,
    wording.loaded_words_are_quoted,
    ids_and_names.roles_are_public,
    figure_context.communities_are_counted_by_source,
    ids_and_names.unnamed_parties_have_no_name,
    article_speakers.speakers_are_those_of_the_article,
    accused_parties.the_accused_stand_by_the_quotation,
    unnamed_parties.unnamed_parties_are_described,
    text_claims.changes_accuse_nobody,
    who_acted.parties_are_not_set_apart,
    disputed_claims.answers_are_not_left_out,
    who_acted.parties_are_not_acted_upon,
    quoted_subjects.subjects_are_those_of_the_article,
    judging_names.names_accuse_nobody,
    attribution.accusing_conclusions_rest_on_accusations,
    disputed_claims.claims_are_not_told_as_facts,
    disputed_claims.denied_deeds_are_not_told_as_facts,
    article_speakers.each_of_several_speaks,
    article_speakers.accusers_quote_nobody_else,
    dates.nothing_after_review,
    dates.nothing_after_covers,
    dates.changes_are_in_order,
    dates.published_before_retrieved,
    dates.nothing_after_sources,
    quoted_dates.quoted_years_are_covered,
    dates.undated_records_are_in_order,
    quoted_dates.quoted_weekdays_agree,
    dates.successors_are_not_older,
    dates.main_event_is_dated,
    quoted_dates.quoted_dates_agree,
    quoted_dates.weekdays_are_near_the_article,
    quoted_periods.figures_keep_their_time,
    evidence.records_have_evidence,
    quotations.quotations_are_short,
    quotations.quotations_are_within_quota,
    evidence.origins_belong_to_source,
    quotations.quotations_are_translated,
    quotations.quotations_have_plain_digits,
    attribution.origins_are_named,
    source_records.addresses_are_public,
    source_records.rechecks_match_the_source,
    quotations.languages_are_right,
    source_records.retractions_are_recorded,
    source_records.headlines_count_what_articles_count,
    source_records.dates_are_those_of_pages,
    ids_and_names.ids_are_unique,
    references.actors_exist,
    references.sources_exist,
    references.records_exist,
    references.local_references_exist,
    references.related_crises_exist,
    references.actors_are_used,
    references.sources_are_used,
    ids_and_names.names_are_unique,
    references.part_of_is_acyclic,
    references.origins_exist,
    ids_and_names.earlier_ids_are_free,
    references.support_is_not_circular,
    ids_and_names.names_identify_somebody,
    ids_and_names.names_count_nobody,
    places_in_country.places_are_in_the_country,
    figure_number_fields.number_or_vague_word,
    figure_number_fields.numbers_are_in_order,
    figure_number_fields.qualifier_fits,
    figure_number_fields.vague_words_are_known,
    figure_number_fields.not_stated_measures_have_no_figure,
    figure_successions.superseded_figures_are_comparable,
    figure_relations.parts_belong_to_a_whole,
    figure_relations.figures_of_one_source_agree,
    sums_of_parts.parts_do_not_exceed_their_whole,
    quotations.quotations_are_sealed,
    figure_quotations.numbers_are_quoted,
    figure_quotations.qualifiers_are_quoted,
    figure_quotations.measures_are_quoted,
    figure_quotations.who_is_quoted,
    figure_number_fields.vague_words_are_quoted,
    text_numbers.text_numbers_are_quoted,
    figure_context.figure_context_is_quoted,
    attribution.parties_are_named,
    figure_relations.parts_are_not_above_whole,
    falling_totals.totals_do_not_fall,
    evidence.numbers_are_used,
    evidence.nothing_rests_on_retracted_sources,
    source_records.source_matches_article,
    wording.words_in_quotation_marks_are_sealed,
    article_counts.qualifier_is_not_cut_off,
    article_counts.figure_is_counted_in_article,
    texts_citing_figures.conclusions_rest_on_latest_figures,
    texts_citing_figures.counts_in_texts_are_exact,
    mixed_scripts.words_are_of_one_script,
    certainty.certainty_is_quoted,
    strong_words.weighty_words_are_quoted,
    acts.acts_are_quoted,
    translated_facts.translations_keep_the_measure,
    acts.intentions_are_not_done,
    disputed_claims.disputed_numbers_say_so,
    text_claims.abstracts_claim_what_is_quoted,
    nearby_groups_and_measures.read_groups_are_named_nearby,
    nearby_places.read_places_are_not_elsewhere,
    text_claims.reasons_are_quoted,
    text_numbers.text_amounts_are_quoted,
    text_numbers.rounded_numbers_are_near,
    text_numbers.counted_parties_are_recorded,
    text_numbers.translated_numbers_are_original,
    strong_words.texts_are_not_contradicted,
    strong_words.quantities_are_quoted,
    strong_words.grave_acts_are_quoted,
    translated_facts.translations_add_no_group,
    translated_facts.translations_reverse_nothing,
    texts_citing_figures.counts_in_texts_are_of_the_same,
    nearby_places.events_are_not_elsewhere,
    nearby_places.figures_are_where_their_event_is,
    nearby_groups_and_measures.read_measures_are_told_nearby,
    kept_limits.titles_keep_their_limits,
    kept_limits.wishes_are_not_facts,
    kept_limits.limiters_are_kept,
    translated_limits.translations_keep_limits,
    who_did_what.deeds_are_not_turned_round,
    who_did_what.clauses_are_not_mixed,
    who_did_what.order_in_time_is_kept,
    wording.nothing_is_unfinished,
    wording.bottom_line_is_short,
)
"""Rules over one record; the build runs them in this order."""

REVISION_CHECKS: tuple[Check[RevisionFunction], ...] = (
    changelog.changes_have_entries,
    changelog.entries_follow_last_review,
    changelog.number_changes_have_old_and_new,
    changelog.wording_changes_have_entries,
    changelog.entries_match_differences,
    changelog.history_is_append_only,
)
"""Rules over two revisions of a brief."""

CORPUS_CHECKS: tuple[Check[CorpusFunction], ...] = (
    changelog.briefs_are_not_removed,
    changelog.earlier_briefs_are_readable,
)
"""Rules over two revisions of all briefs."""

DAY_CHECKS: tuple[Check[DayFunction], ...] = (source_records.rechecks_have_happened,)
"""Rules over one record and the day on which it is checked."""

RULES: dict[str, Rule] = {
    rule.code: rule
    for rule in sorted(
        (
            *rules_without_function.RULES,
            *(check.rule for check in ALL_RECORD_CHECKS),
            *(check.rule for check in REVISION_CHECKS),
            *(check.rule for check in CORPUS_CHECKS),
            *(check.rule for check in DAY_CHECKS),
        ),
        key=attrgetter("code"),
    )
}
"""Every rule by its code, in the order of codes."""

RECORD_CHECKS: dict[type[Document], tuple[Check[RecordFunction], ...]] = {
    record: tuple(check for check in ALL_RECORD_CHECKS if record in check.records)
    for record in (Crisis, Actor, Source)
}
"""Rules over one record by the type of record."""

SUBJECTS: dict[str, str] = {
    "A": "Who says it, and of whom",
    "C": "Changes",
    "D": "Dates",
    "E": "Evidence and sources",
    "I": "Names and references",
    "N": "Consistency of numbers",
    "P": "What quotations prove",
    "R": "Readiness",
    "S": "The form of files",
    "T": "Templates and settings",
    "Y": "YAML",
}
"""What rules are about, by the letter of their codes."""
