#pragma once

#include <optional>
#include <string>
#include <utility>

#include "read/xml/convention_fields.hpp"

// The kinds of fields that the table of a convention's fields is made of: each takes the attribute's name and
// the member that it sets.
namespace redovisa::field {

/// What a parser reads; nullopt from it leaves the member as it was.
template <class Record, class Member, class Parse>
ConventionField<Record> parsed(AttributeShape shape, Member Record::*member, Parse parse) {
  return {std::move(shape), [=](Record& record, const std::string& text, const Convention&) {
            if (const auto value = parse(text)) record.*member = *value;
          }};
}

/// One of a table's words.
template <class Record, class Member, class Meaning>
ConventionField<Record> word(const std::string& name, const WordTable<Meaning>& table, Member Record::*member,
                             bool required = false) {
  return parsed(AttributeShape{name, ValueKind::word, required, words_of(table)}, member,
                [&table](const std::string& text) { return meaning_of(text, table); });
}

/// A text as it is written.
template <class Record>
ConventionField<Record> text(const std::string& name, std::string Record::*member, bool required = true) {
  return parsed(AttributeShape{name, ValueKind::text, required}, member,
                [](const std::string& written) { return std::optional{written}; });
}

/// Six hexadecimal digits.
template <class Record>
ConventionField<Record> colour(const std::string& name, std::string Record::*member, bool required) {
  return parsed(AttributeShape{name, ValueKind::colour, required}, member, parse_colour);
}

/// A whole number between two limits.
template <class Record>
ConventionField<Record> count(const std::string& name, unsigned Record::*member, unsigned least,
                              unsigned most, bool required = false) {
  return parsed(AttributeShape{name, ValueKind::count, required, {}, least, most}, member, parse_count);
}

/// A decimal number with a point.
template <class Record, class Member>
ConventionField<Record> number(const std::string& name, Member Record::*member) {
  return parsed(AttributeShape{name, ValueKind::number}, member, parse_xml_number);
}

/// A share of more than nothing.
template <class Record>
ConventionField<Record> fraction(const std::string& name, Fraction Record::*member, bool required = false) {
  return parsed(AttributeShape{name, ValueKind::fraction, required}, member, parse_fraction);
}

/// A share from nothing to the whole.
template <class Record, class Member>
ConventionField<Record> share(const std::string& name, Member Record::*member) {
  return parsed(AttributeShape{name, ValueKind::share}, member, parse_share);
}

/// A level by its key; that of "not evaluated" sets none.
template <class Record, class Member>
ConventionField<Record> level(const std::string& name, Scale Convention::*scale, Member Record::*member,
                              bool required) {
  return {{name, ValueKind::text, required},
          [=](Record& record, const std::string& key, const Convention& known) {
            if (const auto found = find_level(known.*scale, key).level) record.*member = *found;
          }};
}

}  // namespace redovisa::field
