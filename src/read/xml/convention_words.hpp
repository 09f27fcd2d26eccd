#pragma once

#include "model/convention.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa::convention_words {

// The words that conventions choose between, and what they mean.

inline const WordTable<bool> yes_or_no{{"ja", true}, {"nej", false}};
inline const WordTable<bool> equality{{"räcker", true}, {"räcker-inte", false}};
inline const WordTable<bool> reaching{{"når", true}, {"når-inte", false}};
inline const WordTable<bool> target_years{{"årets", false}, {"årets-eller-nästa", true}};
inline const WordTable<bool> counted_parts{{"alla", false}, {"nyckelindikatorer", true}};
inline const WordTable<bool> symbol_meanings{{"bättre", false}, {"upp-ner", true}};
inline const WordTable<Basis> bases{{"prognos", Basis::forecast},
                                    {"utfall", Basis::outcome},
                                    {"prognos-annars-utfall", Basis::forecast_or_outcome}};
inline const WordTable<ChangeBase> change_bases{
    {"senaste-helår", ChangeBase::last_full_year},
    {"föregående-mätning", ChangeBase::previous_measurement},
    {"samma-period-föregående-år", ChangeBase::same_period_last_year},
    {"utgångsvärde", ChangeBase::baseline},
    {"medel-av-år", ChangeBase::mean_of_years},
    {"föregående-prognos", ChangeBase::previous_forecast}};
inline const WordTable<ToleranceUnit> tolerance_units{{"enhet", ToleranceUnit::absolute},
                                                      {"procent", ToleranceUnit::percent}};
inline const WordTable<GapPolicy> gap_policies{{"sämre", GapPolicy::worse},
                                               {"bättre", GapPolicy::better},
                                               {"avrunda", GapPolicy::rounded},
                                               {"stopp", GapPolicy::stop}};
inline const WordTable<MissingPolicy> missing_policies{{"utelämna", MissingPolicy::leave_out},
                                                       {"delvis", MissingPolicy::as_partly},
                                                       {"inte-uppfyllt", MissingPolicy::as_failed},
                                                       {"stopp", MissingPolicy::stop}};
inline const WordTable<Denominator> denominators{{"utvärderade", Denominator::evaluated},
                                                 {"alla", Denominator::all}};
inline const WordTable<AssignmentBasis> assignment_bases{{"status", AssignmentBasis::status},
                                                         {"person", AssignmentBasis::person}};
inline const WordTable<VarianceSign> variance_signs{{"utfall-budget", VarianceSign::outcome_minus_budget},
                                                    {"budget-utfall", VarianceSign::budget_minus_outcome}};
inline const WordTable<RequiredText> required_texts{{"kommentar", RequiredText::comment},
                                                    {"analys", RequiredText::analysis},
                                                    {"konsekvens", RequiredText::consequence},
                                                    {"åtgärd", RequiredText::measure},
                                                    {"ansvarig", RequiredText::responsible}};

}  // namespace redovisa::convention_words
