#include "review/finding.hpp"

namespace redovisa {

namespace {

using enum Severity;
using enum FindingArea;

// The order is that of the enumeration; a test checks it.
const std::vector<FindingTraits> findings{
    {FindingCode::sum_differs, "summa-stämmer-inte", error, sums},
    {FindingCode::variance_differs, "avvikelse-stämmer-inte", error, sums},
    {FindingCode::variance_sign_against_heading, "avvikelsens-tecken-mot-rubriken", warning, sums},
    {FindingCode::row_twice, "rad-två-gånger", warning, sums},
    {FindingCode::blank_in_sum, "tom-cell-i-summa", info, sums},
    {FindingCode::halves_differ, "tabellens-delar-skiljer-sig", warning, sums},
    {FindingCode::budget_out_of_step, "budget-i-otakt", info, sums},
    {FindingCode::outcome_out_of_step, "utfall-i-otakt", warning, sums},
    {FindingCode::entry_looks_like_sum, "rad-ser-ut-som-summa", warning, sums},
    {FindingCode::costs_positive, "kostnader-positiva", error, sums},
    {FindingCode::table_in_other_unit, "tabell-i-annan-enhet", error, sums},
    {FindingCode::amounts_of_other_size, "belopp-i-annan-storlek", error, sums},
    {FindingCode::sheet_differs_from_ledger, "blad-mot-bokföring", warning, sums},
    {FindingCode::table_totals_differ, "tabeller-olika-summa", warning, sums},
    {FindingCode::heading_of_other_period, "rubrik-annan-period", error, periods},
    {FindingCode::comment_of_other_period, "kommentar-annan-period", warning, periods},
    {FindingCode::text_of_other_period, "text-annan-period", warning, periods},
    {FindingCode::impossible_date, "omöjligt-datum", error, periods},
    {FindingCode::text_figure_differs, "text-annat-belopp", error, text_and_tables},
    {FindingCode::text_sign_differs, "text-annat-tecken", error, text_and_tables},
    {FindingCode::text_parts_differ, "text-delar-stämmer-inte", error, text_and_tables},
    {FindingCode::text_count_differs, "text-annat-antal", error, text_and_tables},
    {FindingCode::text_superlative_denied, "text-störst-stämmer-inte", warning, text_and_tables},
    {FindingCode::text_direction_denied, "text-annan-riktning", error, text_and_tables},
    {FindingCode::texts_differ, "texter-säger-olika", warning, text_and_tables},
    {FindingCode::end_date_passed, "slutdatum-passerat", error, status_and_dates},
    {FindingCode::completed_as_deviating, "slutförd-med-avvikelse", warning, status_and_dates},
    {FindingCode::waits_for_late, "väntar-på-försenat", warning, status_and_dates},
    {FindingCode::told_after_end_date, "klart-efter-slutdatum", warning, status_and_dates},
    {FindingCode::status_told_otherwise, "status-annan-i-text", warning, status_and_dates},
    {FindingCode::not_started_near_end, "ej-påbörjad-nära-slutdatum", warning, status_and_dates},
    {FindingCode::decided_without_reason, "bedömning-utan-motivering", error, assessments},
    {FindingCode::decided_against_rule, "bedömning-mot-regeln", info, assessments},
    {FindingCode::trend_against_figures, "trend-mot-siffrorna", warning, assessments},
    {FindingCode::goal_trend_of_no_part, "måltrend-utan-stöd", warning, assessments},
    {FindingCode::goal_against_parts, "mål-mot-delarna", warning, assessments},
    {FindingCode::indicator_told_otherwise, "indikator-mot-texten", warning, assessments},
    {FindingCode::unmet_again, "ej-uppfyllt-igen", info, assessments},
    {FindingCode::limits_overlap, "gränser-överlappar", warning, plan},
    {FindingCode::limits_leave_gap, "gränser-med-glapp", warning, plan},
    {FindingCode::limits_against_direction, "gränser-mot-riktningen", error, plan},
    {FindingCode::limits_out_of_order, "gränser-i-fel-ordning", error, plan},
    {FindingCode::target_runs_wrong_way, "målvärde-åt-fel-håll", warning, plan},
    {FindingCode::goal_without_parts, "mål-utan-delar", warning, plan},
    {FindingCode::indicator_without_target, "indikator-utan-målvärde", warning, plan},
    {FindingCode::indicator_without_unit, "indikator-utan-enhet", info, plan},
    {FindingCode::indicator_without_source, "indikator-utan-källa", info, plan},
    {FindingCode::indicator_without_responsible, "indikator-utan-ansvarig", info, plan},
    {FindingCode::indicator_without_direction, "indikator-utan-riktning", warning, plan},
    {FindingCode::change_without_base, "förändring-utan-utgångsvärde", warning, plan},
    {FindingCode::sentence_cut_off, "avbruten-mening", error, completeness},
    {FindingCode::placeholder_left, "utfyllnad-kvar", error, completeness},
    {FindingCode::table_empty_though_told, "tom-tabell", warning, completeness},
    {FindingCode::goal_at_risk_without_measure, "mål-utan-åtgärd", warning, completeness},
    {FindingCode::goal_without_comment, "mål-utan-kommentar", info, completeness},
    {FindingCode::few_measured, "få-mätta", info, completeness},
    {FindingCode::two_names, "två-namn", warning, form},
    {FindingCode::mixed_decimals, "blandade-decimaler", info, form},
    {FindingCode::mixed_units, "blandade-enheter", info, form},
    {FindingCode::value_out_of_scale, "värde-i-annan-skala", warning, form},
    {FindingCode::abbreviation_unexplained, "oförklarad-förkortning", info, form},
    {FindingCode::doubled_word, "dubbelt-ord", info, form},
    {FindingCode::personal_number, "personnummer", error, privacy},
    {FindingCode::small_group, "liten-grupp", warning, privacy},
    {FindingCode::period_outside_norm, "period-utanför-normen", info, norms},
    {FindingCode::decided_too_late, "beslut-för-sent", warning, norms},
    {FindingCode::decided_before_period_end, "beslut-före-periodens-slut", warning, norms},
    {FindingCode::goal_without_assessment, "mål-utan-bedömning", warning, norms},
    {FindingCode::final_without_case_number, "slutlig-utan-diarienummer", error, norms},
    {FindingCode::deficit_not_restored, "underskott-ej-återställt", warning, norms},
    {FindingCode::deficit_without_right_year, "underskott-utan-rätt-år", warning, norms},
    {FindingCode::reserve_used_without_deficit, "reserv-utan-underskott", warning, norms},
    {FindingCode::reservation_too_large, "reservering-över-gränsen", warning, norms},
    {FindingCode::sick_leave_against_payroll, "sjukfrånvaro-mot-lönefilen", warning, sources},
    {FindingCode::outcome_against_kolada, "utfall-mot-kolada", warning, sources},
    {FindingCode::budget_adherence_against_economy, "budgetföljsamhet-mot-ekonomin", warning, sources},
    {FindingCode::comparison_out_of_date, "jämförelse-för-gammal", warning, sources},
    {FindingCode::committee_figure_differs, "nämnd-annat-belopp", warning, levels},
    {FindingCode::committee_share_differs, "nämnd-annan-sjukfrånvaro", warning, levels},
    {FindingCode::consolidated_figure_differs, "indikator-mot-nämnderna", warning, levels},
    {FindingCode::committee_count_differs, "nämnd-annat-antal", error, levels},
    {FindingCode::committee_told_otherwise, "nämnd-mot-texten", warning, levels},
    {FindingCode::committee_without_report, "nämnd-utan-rapport", warning, levels},
    {FindingCode::committee_of_other_period, "nämnd-annan-period", warning, levels},
    {FindingCode::committee_not_decided, "nämnd-ej-beslutad", warning, levels},
    {FindingCode::goal_without_committee, "mål-utan-nämnd", warning, levels},
    {FindingCode::committee_goal_not_linked, "nämndmål-utan-koppling", info, levels},
    {FindingCode::assignment_status_differs, "uppdrag-annan-status", warning, levels},
    {FindingCode::result_against_operating, "resultat-mot-driftredovisningen", warning, levels},
    {FindingCode::result_share_against_economy, "resultatmål-mot-ekonomin", warning, levels},
    {FindingCode::balance_told_otherwise, "balanskrav-mot-texten", error, levels},
    {FindingCode::exception_unused, "undantag-utan-fynd", info, exceptions},
    {FindingCode::exception_code_unknown, "undantag-okänd-kod", error, exceptions},
};

}  // namespace

const std::vector<FindingTraits>& all_findings() { return findings; }

const FindingTraits& traits_of(FindingCode code) { return all_findings().at(static_cast<std::size_t>(code)); }

Severity severity_of(const Finding& finding) {
  const Severity severity = traits_of(finding.code).severity;
  if (!finding.unsure || severity == info) return severity;
  return severity == error ? warning : info;
}

}  // namespace redovisa
