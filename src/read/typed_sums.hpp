#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/economy.hpp"
#include "read/row_name.hpp"

namespace redovisa {

/// Is this the name of a sum that somebody typed under a table ("Summa", "Totalt", "Summa kostnader")? Ours
/// are computed. "Totalförsvar" is none.
bool is_typed_sum(std::string_view name);

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
/// nullopt when the row is no sum. A sum that stands in a group sums that.
std::optional<TypedSum> typed_sum(std::string_view name, const std::string& own_group,
                                  const RowGroups& groups);

/// Removes the rows that are sums of others.
void leave_out_sums(std::vector<OperatingRow>& rows);
template <class Row>
void leave_out_sums(std::vector<Row>& rows) {
  std::erase_if(rows, [](const Row& row) { return is_typed_sum(name_of_row(row)); });
}

}  // namespace redovisa
