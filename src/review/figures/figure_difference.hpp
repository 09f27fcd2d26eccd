#pragma once

#include <optional>

#include "review/figures/claim_context.hpp"
#include "review/figures/figure_matching.hpp"
#include "review/figures/typed_figures.hpp"

namespace redovisa {

/// Tells what a claim should have said.
class FigureDifferences {
 public:
  /// `matches` are those of the claims before, which grow.
  FigureDifferences(const FigureIndex& index, const SourceMaterial& material,
                    const std::vector<FigureMatch>& matches);

  /// Of a claim that agrees with no figure; unknown when it cannot be told.
  FigureMatch of_value(const ClaimContext& context);

  /// Of one that agrees with a figure of another year than its own words name, or of the period and not the
  /// year, or with what is no forecast; unknown when it may be right.
  FigureMatch of_time(const ClaimContext& context, const FigureMatch& agreed) const;

 private:
  bool is_told_of(const ClaimContext& context) const;
  bool tells_forecast_of_indicator(const ClaimContext& c, const FigureMatch& agreed) const;
  bool is_typed(const Claim& claim, std::size_t subject);
  bool is_known(std::size_t claim) const;
  std::optional<std::size_t> subject_of(const ClaimContext& context) const;
  const KnownFigure* meant_figure(const ClaimContext& context, std::size_t subject) const;
  bool may_be_meant(const ClaimContext& context, const KnownFigure& known, std::size_t subject) const;
  bool is_kind_meant(const ClaimContext& context, const KnownFigure& known, std::size_t subject) const;
  bool is_use(const KnownFigure& known, std::size_t subject) const;
  int likelihood(const ClaimContext& context, const KnownFigure& known, std::size_t subject) const;
  bool is_older(const ClaimContext& context) const;

  const FigureIndex& index_;
  const SourceMaterial& material_;
  const Period& report_;
  const std::vector<FigureMatch>& matches_;
  std::optional<TypedFigures> typed_;  // made when it is first needed
};

}  // namespace redovisa
