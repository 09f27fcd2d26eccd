#include "read/csv/csv_parser.hpp"

#include <csv.h>
#include <exception>
#include <new>
#include <utility>

namespace redovisa {

struct CsvParser::State {
  CsvHandler* handler;
  csv_parser parser;
  std::exception_ptr thrown;
  bool stopped = false;
};

/// libcsv is C: nothing may be thrown through it, and it cannot be stopped from within, so what comes after a
/// stop is not listened to.
struct CsvParser::Callbacks {
  template <typename Step>
  static void guarded(void* user, Step step) noexcept {
    auto& state = *static_cast<State*>(user);
    if (state.stopped) return;
    try {
      state.stopped = !step(*state.handler);
    } catch (...) {
      state.thrown = std::current_exception();
      state.stopped = true;
    }
  }

  static void field(void* text, std::size_t size, void* user) {
    guarded(user, [&](CsvHandler& handler) { return handler.field({static_cast<const char*>(text), size}); });
  }

  static void row(int, void* user) {
    guarded(user, [](CsvHandler& handler) { return handler.end_of_row(); });
  }

  static int is_space(unsigned char c) { return c == ' ' ? 1 : 0; }
  static int is_end(unsigned char c) { return c == '\n' ? 1 : 0; }
};

CsvParser::CsvParser(CsvHandler& handler, char delimiter) : state_{std::make_unique<State>()} {
  constexpr std::size_t block = 64U << 10;
  state_->handler = &handler;
  if (csv_init(&state_->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) throw std::bad_alloc{};
  csv_set_delim(&state_->parser, static_cast<unsigned char>(delimiter));
  csv_set_space_func(&state_->parser, Callbacks::is_space);
  csv_set_term_func(&state_->parser, Callbacks::is_end);
  csv_set_blk_size(&state_->parser, block);
}

CsvParser::~CsvParser() { csv_free(&state_->parser); }

std::size_t CsvParser::waiting() const { return state_->parser.entry_pos; }

bool CsvParser::settle(bool parsed) {
  if (state_->thrown) std::rethrow_exception(std::exchange(state_->thrown, nullptr));
  if (state_->stopped) return false;
  if (!parsed && csv_error(&state_->parser) == CSV_ENOMEM) throw std::bad_alloc{};
  malformed_ = !parsed;
  return parsed;
}

bool CsvParser::feed(std::string_view text) {
  if (state_->stopped || malformed_) return false;
  const auto read =
      csv_parse(&state_->parser, text.data(), text.size(), Callbacks::field, Callbacks::row, state_.get());
  return settle(read == text.size());
}

bool CsvParser::finish() {
  if (state_->stopped || malformed_) return false;
  return settle(csv_fini(&state_->parser, Callbacks::field, Callbacks::row, state_.get()) == 0);
}

}  // namespace redovisa
