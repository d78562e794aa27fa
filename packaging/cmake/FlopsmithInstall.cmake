# Install rules: programs, catalog, templates, desktop integration; then what CPack packs.
include(FlopsmithDeploy)

set(FLOPSMITH_APP_ID "org.flopsmith.Flopsmith")
string(TIMESTAMP flopsmith_today "%Y-%m-%d" UTC)
set(FLOPSMITH_RELEASE_DATE "${flopsmith_today}" CACHE STRING "Date of this release in the software catalog entry")
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)

# The programs look for ../share/flopsmith beside themselves, inside a bundle too.
set(flopsmith_data "${CMAKE_INSTALL_DATADIR}/flopsmith")
if(APPLE AND TARGET flopsmith)
    set(flopsmith_data "flopsmith.app/Contents/share/flopsmith")
endif()

if(TARGET flopsmith-cli)
    install(TARGETS flopsmith-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
if(TARGET flopsmith)
    flopsmith_program_identity(flopsmith)
    install(TARGETS flopsmith BUNDLE DESTINATION . RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    flopsmith_deploy_qt(flopsmith)
endif()

install(
    DIRECTORY catalog/parts catalog/tables catalog/schema catalog/measurements catalog/estimator catalog/workloads
    DESTINATION "${flopsmith_data}/catalog"
    COMPONENT catalog
    OPTIONAL
)
install(
    FILES catalog/sources.json catalog/SOURCES.md
    DESTINATION "${flopsmith_data}/catalog"
    COMPONENT catalog
    OPTIONAL
)
install(
    DIRECTORY resources/templates
    DESTINATION "${flopsmith_data}"
    COMPONENT catalog
    OPTIONAL
)

if(UNIX AND NOT APPLE)
    set(FLOPSMITH_PROGRAM flopsmith)
    set(flopsmith_linux "${PROJECT_BINARY_DIR}/packaging/linux")
    foreach(file IN ITEMS desktop metainfo.xml)
        configure_file(
            "packaging/linux/${FLOPSMITH_APP_ID}.${file}.in" "${flopsmith_linux}/${FLOPSMITH_APP_ID}.${file}" @ONLY
        )
    endforeach()
    if(TARGET flopsmith)
        install(FILES "${flopsmith_linux}/${FLOPSMITH_APP_ID}.desktop"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/applications"
        )
        install(FILES "${flopsmith_linux}/${FLOPSMITH_APP_ID}.metainfo.xml"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
        )
        install(
            FILES "packaging/linux/${FLOPSMITH_APP_ID}.mime.xml"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
            RENAME "${FLOPSMITH_APP_ID}.xml"
        )
        install(FILES "resources/icons/${FLOPSMITH_APP_ID}.svg"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
        )
    endif()
    install(FILES packaging/linux/flopsmith-cli.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(
        FILES LICENSE
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/flopsmith"
        RENAME copyright
    )
endif()

set(CPACK_PACKAGE_NAME flopsmith)
set(CPACK_PACKAGE_VENDOR "The Flopsmith authors")
set(CPACK_PACKAGE_CONTACT "The Flopsmith authors <authors@flopsmith.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Flopsmith)
set(CPACK_PACKAGE_EXECUTABLES flopsmith Flopsmith)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program catalog)
if(WIN32)
    set(CPACK_GENERATOR ZIP NSIS)
    set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/packaging/windows/flopsmith.ico")
    set(CPACK_NSIS_EXECUTABLES_DIRECTORY "${CMAKE_INSTALL_BINDIR}")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_MONOLITHIC_INSTALL ON)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION science)
    # The catalog is the same on every processor and changes more often than the programs.
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME flopsmith)
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS
        "flopsmith-catalog (= ${PROJECT_VERSION}), libqt6svg6, libqt6sql6-sqlite, fonts-dejavu-core | fonts-inter"
    )
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "fonts-inter, fonts-wqy-microhei")
    set(CPACK_DEBIAN_CATALOG_PACKAGE_NAME flopsmith-catalog)
    set(CPACK_DEBIAN_CATALOG_PACKAGE_ARCHITECTURE all)
    set(CPACK_COMPONENT_CATALOG_DESCRIPTION "Parts, tables and sample machines of Flopsmith.")
    set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
        "Put together machines for deep learning and see whether they work, what they do and what they cost."
    )
endif()
include(CPack)
