#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// A personnummer or samordningsnummer in a text.
struct PersonalNumber {
  std::size_t begin = 0, end = 0;  // bytes in the text
  bool coordination = false;       // samordningsnummer: 60 is added to the day
  bool certain = true;             // ten digits in a row that begin with 0 may be a telephone number
  bool right_check = true;         // false: written as one, with a possible date, but likely mistyped
};

/// Every personal identity number with a possible date and a right check digit (folkbokföringslagen
/// (1991:481) 18 §; Skatteverket SKV 704), in any form of writing: ÅÅMMDD-NNNN, ÅÅÅÅMMDDNNNN, "+" for those
/// over a hundred years, spaces of any kind, dashes of any kind; with a plain hyphen also one whose check
/// digit is wrong. Numbers that are part of longer ones are none.
std::vector<PersonalNumber> personal_numbers_in(std::string_view text);

/// The number as it may be shown: the birth date's year alone, "19••••••-••••".
std::string masked(std::string_view number);

/// The text with every personal number in it masked.
std::string without_personal_numbers(std::string_view text);

}  // namespace redovisa
