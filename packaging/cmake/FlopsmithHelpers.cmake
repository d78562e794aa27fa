# Functions that keep the target lists short and the dependency direction visible.

# flopsmith_add_library(<name> SOURCES <files> HEADERS <files> LINKS <public targets> PRIVATE_LINKS <targets>)
# Creates flopsmith_<name> from the calling folder. A target sees only what it links.
function(flopsmith_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target flopsmith_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    target_sources(
        ${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS}
    )
    target_link_libraries(${target} PUBLIC flopsmith_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    set(uses_qt FALSE)
    foreach(link IN LISTS arg_LINKS arg_PRIVATE_LINKS)
        if(link MATCHES "^Qt6::" OR link MATCHES "^flopsmith_(workspace|pdf|models|canvas|charts|ui|cli)$")
            set(uses_qt TRUE)
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON AUTOMOC ${uses_qt})
    if(target STREQUAL flopsmith_parts)
        flopsmith_precompile(${target}) # what it would share includes it
    else()
        flopsmith_precompile(${target} ${arg_LINKS} ${arg_PRIVATE_LINKS})
    endif()
endfunction()

# flopsmith_registry(<target> <header> <function> <type> <words>) writes a source that lists the objects `extern const
# <type> <word>`, so that nothing registers itself and the order is that of the list.
function(flopsmith_registry target header function type)
    set(declarations "")
    set(entries "")
    foreach(word IN LISTS ARGN)
        string(APPEND declarations "extern const ${type} ${word};\n")
        string(APPEND entries "        &${word},\n")
    endforeach()
    set(file "${CMAKE_CURRENT_BINARY_DIR}/${function}_registry.cpp")
    file(
        GENERATE
        OUTPUT "${file}"
        CONTENT
            "#include \"${header}\"\n\nnamespace flopsmith {\n\n${declarations}\nstd::span<const ${type}* const> ${function}()\n{\n    static const ${type}* const all[] = {\n${entries}    };\n    return all;\n}\n\n} // namespace flopsmith\n"
    )
    target_sources(${target} PRIVATE "${file}")
endfunction()

# flopsmith_add_rules(<group>/<file> ...) adds the files of app/rules and registers the rules that they define:
# a file may hold several; they are named in RULES as `pwr001`.
function(flopsmith_add_rules)
    cmake_parse_arguments(arg "" "" "FILES;RULES" ${ARGN})
    foreach(file IN LISTS arg_FILES)
        target_sources(flopsmith_rules PRIVATE "${file}.cpp")
    endforeach()
    flopsmith_registry(flopsmith_rules "app/rules/rule.h" allRules Rule ${arg_RULES})
endfunction()

# flopsmith_add_forms(FILES <name> ... FORMS <name> ...) adds forms/<name>.cpp of app/workload and registers the objects
# `extern const FormGroup <name>Form` that they define, in the order in which they are asked for a case.
function(flopsmith_add_forms)
    cmake_parse_arguments(arg "" "" "FILES;FORMS" ${ARGN})
    foreach(file IN LISTS arg_FILES)
        target_sources(flopsmith_workload PRIVATE "forms/${file}.cpp")
    endforeach()
    set(words "")
    foreach(name IN LISTS arg_FORMS)
        list(APPEND words "${name}Form")
    endforeach()
    flopsmith_registry(flopsmith_workload "app/workload/form.h" allForms FormGroup ${words})
endfunction()

# flopsmith_add_charts(<name> ...): charts/<name>.cpp each define `extern const ChartInfo <name>Chart`.
function(flopsmith_add_charts)
    set(words "")
    foreach(name IN LISTS ARGN)
        target_sources(flopsmith_reports PRIVATE "charts/${name}.cpp")
        list(APPEND words "${name}Chart")
    endforeach()
    flopsmith_registry(flopsmith_reports "app/reports/chart_spec.h" allCharts ChartInfo ${words})
endfunction()

# flopsmith_add_verbs(<name> ...): verb_<name>.cpp each define `extern const Verb <name>Verb`.
function(flopsmith_add_verbs)
    set(words "")
    foreach(name IN LISTS ARGN)
        target_sources(flopsmith_cli PRIVATE "verb_${name}.cpp")
        list(APPEND words "${name}Verb")
    endforeach()
    flopsmith_registry(flopsmith_cli "app/cli/verb.h" allVerbs Verb ${words})
endfunction()

# flopsmith_add_importers(FILES <file> ... IMPORTERS <name> ...) adds files of app/import and registers the objects
# `extern const Importer <name>Importer` that they define, in the order in which they are asked for a file.
function(flopsmith_add_importers)
    cmake_parse_arguments(arg "" "" "FILES;IMPORTERS" ${ARGN})
    foreach(file IN LISTS arg_FILES)
        target_sources(flopsmith_import PRIVATE "${file}.cpp")
    endforeach()
    set(words "")
    foreach(name IN LISTS arg_IMPORTERS)
        list(APPEND words "${name}Importer")
    endforeach()
    flopsmith_registry(flopsmith_import "app/import/importer.h" allImporters Importer ${words})
endfunction()

# flopsmith_add_categories(<name>:<Struct> ...) writes build/app/parts/categories.h: the variant over the part structs.
function(flopsmith_add_categories)
    set(includes "")
    set(types "")
    set(pointers "")
    foreach(pair IN LISTS ARGN)
        string(REPLACE ":" ";" pair "${pair}")
        list(GET pair 0 name)
        list(GET pair 1 struct)
        string(APPEND includes "#include \"app/parts/${name}.h\"\n")
        list(APPEND types "${struct}")
        list(APPEND pointers "std::shared_ptr<const ${struct}>")
    endforeach()
    list(JOIN types ", " types)
    list(JOIN pointers ", " pointers)
    file(
        GENERATE
        OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/categories.h"
        CONTENT
            "// Generated: the part categories in their order.\n#pragma once\n\n#include <memory>\n#include <variant>\n\n${includes}\nnamespace flopsmith {\n\ntemplate <class... T>\nstruct TypeList {\n};\nusing Categories = TypeList<${types}>;\nusing Spec = std::variant<${pointers}>;\n\n} // namespace flopsmith\n"
    )
endfunction()

# flopsmith_moc_includes(<target> <sources>): makes x.moc for each x.cpp that includes it. AUTOMOC would do the same with a
# run of CMake per target and per build, which for some seventy programs takes longer than linking them.
function(flopsmith_moc_includes target)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source STEM LAST_ONLY stem)
        file(STRINGS "${source}" includes REGEX "#include \"${stem}\\.moc\"")
        if(includes)
            qt6_generate_moc("${source}" "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc" TARGET ${target})
            target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
        endif()
    endforeach()
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# flopsmith_add_test(<name> LABEL <label> SOURCES <files> LINKS <targets>): one Qt Test executable run by ctest.
function(flopsmith_add_test name)
    cmake_parse_arguments(arg "" "LABEL" "SOURCES;LINKS;COMMAND_ARGS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE flopsmith_options flopsmith_test_support ${arg_LINKS} Qt6::Test)
    flopsmith_moc_includes(${name} ${arg_SOURCES})
    flopsmith_precompile_test(${name} ${arg_LINKS})
    add_test(NAME ${name} COMMAND ${name} ${arg_COMMAND_ARGS})
    flopsmith_test_environment(${name} "${arg_LABEL}")
endfunction()

# The environment of every test: no display, fixed hashes and locale, nothing read from or written to the user's folders.
function(flopsmith_test_environment name label)
    set(home "${PROJECT_BINARY_DIR}/test-home/${name}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(
        ${name}
        PROPERTIES LABELS "${label}"
                   TIMEOUT 300
                   SKIP_RETURN_CODE 77
                   ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home};FLOPSMITH_CATALOG=${PROJECT_SOURCE_DIR}/catalog"
    )
endfunction()
