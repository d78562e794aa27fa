// A verb of the command line: one file each, listed in app/cli/CMakeLists.txt (product.md section 4).
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/reports/chart_spec.h"
#include "app/rules/engine.h"
#include "app/store/user_catalog.h"
#include "app/workload/estimator.h"

namespace CLI {
class App;
}

namespace flopsmith {

/// Exit codes of the contract.
enum ExitCode : int { exitFine = 0, exitNo = 1, exitBadInput = 2 };

/// What every verb can use. The catalog is read on first use.
class VerbContext {
public:
    std::filesystem::path programDir;
    std::string catalogDir; // --catalog; empty: found
    std::string userCatalog; // --user-catalog: a file or "none"; empty: the standard file, if it is there
    std::string format = "text"; // --format text|json

    [[nodiscard]] bool json() const { return format == "json"; }
    /// What verbs look at: the bundled catalog with the user's above it.
    [[nodiscard]] Result<CatalogPtr> catalog();
    [[nodiscard]] Result<CatalogPtr> bundledCatalog();
    /// The user's catalog for as long as `work` runs; `catalog()` reads anew afterwards when it was written. With
    /// `none`, or to read one that is not there, an error.
    [[nodiscard]] Result<bool> withUserCatalog(Access access, const std::function<Result<bool>(UserCatalog&)>& work);
    /// The estimator of the bundled catalog, read on first use.
    [[nodiscard]] Result<EstimatorPtr> estimator();
    /// Folder of the sample builds: beside the program's data, else the source tree's.
    [[nodiscard]] std::filesystem::path templateDir();
    /// A document, read and evaluated.
    [[nodiscard]] Result<EvaluationPtr> evaluated(const std::string& file);
    /// The builds that stand for the tier levels; missing ones are left out.
    [[nodiscard]] std::vector<ReferenceBuild> references();

    void out(std::string_view text) const; // to stdout, as it is
    /// One line on stderr; returns exitBadInput.
    int bad(const Error& error) const;

private:
    [[nodiscard]] Result<std::filesystem::path> userCatalogFile() const;

    CatalogPtr m_bundled;
    CatalogPtr m_catalog;
    EstimatorPtr m_estimator;
};

struct Verb {
    std::string_view name;
    std::string_view summary;
    /// Adds options to `command`; returns what runs when the verb was chosen.
    std::function<int()> (*setUp)(CLI::App& command, VerbContext& context);
};

/// All verbs in their order. Generated.
[[nodiscard]] std::span<const Verb* const> allVerbs();
[[nodiscard]] bool isVerb(std::string_view word);

/// Applies an edit to a document and saves it in place.
[[nodiscard]] int editFile(VerbContext& context, const std::string& file, const Edit& edit);

} // namespace flopsmith
