# What the systems other than Linux want of a program: its identity inside the binary and Qt beside it.

# flopsmith_program_identity(<target>): icon, version resource and manifest on Windows, bundle on macOS.
function(flopsmith_program_identity target)
    if(WIN32)
        set(FLOPSMITH_ICON "${PROJECT_SOURCE_DIR}/packaging/windows/flopsmith.ico")
        configure_file(
            "${PROJECT_SOURCE_DIR}/packaging/windows/flopsmith.rc.in" "${PROJECT_BINARY_DIR}/packaging/flopsmith.rc" @ONLY
        )
        target_sources(${target} PRIVATE "${PROJECT_BINARY_DIR}/packaging/flopsmith.rc")
        if(MSVC)
            target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/windows/flopsmith.manifest")
        endif()
        set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
    elseif(APPLE)
        set(icon "${PROJECT_SOURCE_DIR}/packaging/macos/flopsmith.icns")
        target_sources(${target} PRIVATE "${icon}")
        set_source_files_properties(
            "${icon}" TARGET_DIRECTORY ${target} PROPERTIES MACOSX_PACKAGE_LOCATION Resources
        )
        set_target_properties(
            ${target}
            PROPERTIES MACOSX_BUNDLE ON
                       MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in"
                       MACOSX_BUNDLE_GUI_IDENTIFIER "${FLOPSMITH_APP_ID}"
                       MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
                       MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        )
    endif()
endfunction()

# flopsmith_deploy_qt(<target>): copies Qt beside the installed program. A Linux distribution brings Qt itself. The
# argument's name changed with Qt 6.5; before, the command was a technology preview.
function(flopsmith_deploy_qt target)
    if(NOT WIN32 AND NOT APPLE)
        return()
    endif()
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        qt_generate_deploy_app_script(TARGET ${target} OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    else()
        qt_generate_deploy_app_script(TARGET ${target} FILENAME_VARIABLE deploy)
    endif()
    install(SCRIPT "${deploy}")
endfunction()
