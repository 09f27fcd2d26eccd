#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa {

/// What a row's name tells of whether the row is a sum of others. Sums are computed by the program.
enum class SumName : std::uint8_t {
  none,
  sum,       // "Summa", "Totalt:", "Delsumma LSS", "Nämnden totalt"
  may_be,    // "Nettokostnad", "Årets resultat", "Hemtjänst totalt": a sum if the figures say so
  variance,  // "Budgetavvikelse", "Avvikelse mot budget": a difference between columns, and no post
};

/// Whether a row's name says that it is a part of another row, and so counted nowhere.
enum class PartName : std::uint8_t {
  none,
  part,    // "Varav personal", "- därav lokaler", "Personal (varav)"
  may_be,  // "Personal, varav vikarier": the post with a word about it, or the part
};

/// "Varavärden" tells nothing.
PartName part_name(std::string_view name);

/// The part without the word for it: "personal" of "- varav personal"; the name itself when it is no part.
std::string_view named_part(std::string_view name);

/// "Totalförsvar" tells nothing.
SumName sum_name(std::string_view name);

/// The groups that the rows of a table are in (column Grupp).
class RowGroups {
 public:
  /// Nothing is added for a row without group.
  void add(const std::string& group);
  /// The group of this name as its rows write it; empty when there is none.
  std::string called(std::string_view name) const;

 private:
  std::map<std::string, std::string, std::less<>> as_written_;  // by the folded name
};

/// What a row that is a sum of others sums: the rows of a group, or, without group, those of the table.
struct TypedSum {
  std::string group;
};

/// "Summa", "Summa Äldreomsorg", "Äldreomsorg totalt", and the group's own name on a row without group;
/// nullopt when the name alone does not make the row a sum. A sum that stands in a group sums that.
std::optional<TypedSum> typed_sum(std::string_view name, const std::string& own_group,
                                  const RowGroups& groups);

}  // namespace redovisa
