#include "read/xml/convention_shape.hpp"

#include <algorithm>
#include <utility>

#include "read/xml/convention_fields.hpp"

namespace redovisa {

namespace {

const ConventionFields& fields() { return convention_fields(); }

using Attributes = std::vector<AttributeShape>;
using Children = std::vector<ElementShape>;

ElementShape one(const std::string& name, Attributes attributes, Children children = {}) {
  return {name, 1, 1, std::move(attributes), std::move(children)};
}

ElementShape at_most_one(const std::string& name, Attributes attributes, Children children = {}) {
  return {name, 0, 1, std::move(attributes), std::move(children)};
}

ElementShape any_of(const std::string& name, Attributes attributes, std::size_t least = 0) {
  return {name, least, any_number, std::move(attributes)};
}

ElementShape scale_shape() {
  return one(
      "skala", {},
      {{"nivå", 2, 5, shapes_of(fields().level)}, one("ej-utvärderad", shapes_of(fields().not_evaluated))});
}

ElementShape trends_shape() {
  ElementShape shape = one("trender", shapes_of(fields().trend_symbols));
  for (const char* name : {"positiv", "oförändrad", "negativ", "ej-utvärderad"})
    shape.children.push_back(one(name, shapes_of(fields().trend)));
  return shape;
}

ElementShape indicator_shape() {
  return one(
      "indikator", {},
      {one("bedömning", shapes_of(fields().indicator_assessment),
           {any_of("gräns", shapes_of(fields().band)), any_of("rad", shapes_of(fields().indicator_row))}),
       one("trend", shapes_of(fields().indicator_trend))});
}

ElementShape assignment_shape() {
  return one("uppdrag", {},
             {one("plan", shapes_of(fields().assignment)), one("bedömning", shapes_of(fields().assignment))});
}

ElementShape goal_shape() {
  return one("mål", {},
             {one("bedömning", shapes_of(fields().goal_assessment),
                  {any_of("gräns", shapes_of(fields().share)), any_of("grupp", shapes_of(fields().group)),
                   any_of("rad", shapes_of(fields().goal_row))}),
              one("trend", shapes_of(fields().goal_trend))});
}

Attributes root_attributes() {
  Attributes attributes = shapes_of(fields().name);
  attributes.push_back({base_attribute, ValueKind::text});
  return attributes;
}

/// What other conventions' levels are on this one's scale, when committees' reports are put together.
ElementShape translations_shape() {
  ElementShape translation = any_of("översättning", {{"från", ValueKind::text, true}}, 1);
  translation.children = {
      any_of("nivå", {{"från", ValueKind::text, true}, {"till", ValueKind::text, true}}, 1)};
  return at_most_one("översättningar", {}, {translation});
}

ElementShape convention_shape() {
  return one("konvention", root_attributes(),
             {at_most_one("ord", shapes_of(fields().words)), scale_shape(), trends_shape(),
              at_most_one("målnivåer", {}, {any_of("nivå", shapes_of(fields().goal_level))}),
              one("plannivåer", {}, {any_of("nivå", shapes_of(fields().plan_level), 1)}),
              one("uppdragstyper", {}, {any_of("typ", shapes_of(fields().assignment_kind))}),
              at_most_one("kalender", {}, {any_of("period", shapes_of(fields().calendar_period))}),
              at_most_one("saknas", shapes_of(fields().missing)),
              at_most_one("sekretess", shapes_of(fields().privacy)),
              at_most_one("rimlighet", shapes_of(fields().plausible)), indicator_shape(), assignment_shape(),
              goal_shape(), one("tabeller", shapes_of(fields().variance_signs)), translations_shape()});
}

/// The same element with parts that may be left out.
ElementShape partial(ElementShape shape) {
  const bool is_repeated = shape.most > 1;
  if (is_repeated) return shape;
  shape.least = 0;
  if (is_list(shape)) return shape;
  for (auto& attribute : shape.attributes) attribute.required = false;
  for (auto& child : shape.children) child = partial(std::move(child));
  return shape;
}

/// A convention has its own name and title whatever it builds on.
ElementShape partial_convention() {
  ElementShape shape = partial(convention_shape());
  shape.attributes = root_attributes();
  return shape;
}

}  // namespace

const ElementShape& whole_convention_shape() {
  static const ElementShape shape = convention_shape();
  return shape;
}

const ElementShape& partial_convention_shape() {
  static const ElementShape shape = partial_convention();
  return shape;
}

bool is_list(const ElementShape& shape) {
  return shape.attributes.empty() &&
         std::ranges::any_of(shape.children, [](const ElementShape& child) { return child.most > 1; });
}

}  // namespace redovisa
