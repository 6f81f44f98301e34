// Generated from openapi.json by `npm run generate:api`. Do not edit.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    query?: string;
                    role?: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAccountRow"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAccountRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountRow"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResetRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockView"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{citizenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    citizenId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Board"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/calls/{callId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    callId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/calls/{callId}/move-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    callId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/interpreters/{id}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/interpreters/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StateRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}/citizens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    query: string;
                };
                header?: never;
                path: {
                    call: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CitizenFound"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    call: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InviteRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitedView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}/guests/{guest}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    call: string;
                    guest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LinkView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}/guests/{guest}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    call: string;
                    guest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{call}/rings/{ring}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    call: string;
                    ring: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessageRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/joiners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Able"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    query?: string;
                    size?: number;
                    status?: "open" | "waiting" | "closed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageCaseRowView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseFileView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseChangeRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseFileView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/citizen-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    callId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CitizenCard"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    state?: "open" | "completed" | "missed" | "to_answer" | "answered";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageContactRow"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordinators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Coordinator"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    archived?: boolean | null;
                    category?: string | null;
                    open?: boolean | null;
                    page?: number;
                    precinct?: string | null;
                    q?: string | null;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOrganisationView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrganisationRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganisationView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    lang?: "ru" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganisationView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrganisationRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganisationView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganisationView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganisationView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Choices"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    apply?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guest/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LinkView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guest/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ArriveRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoursView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    day: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SpecialRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoursView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    day: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoursView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForceRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoursView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoursView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WeekRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoursView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InterpreterView"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockView"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters/{id}/blocks/{citizenId}/{setBy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    citizenId: string;
                    id: string;
                    setBy: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters/{id}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SkillsView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SkillsView"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SkillsView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SkilledView"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageLetterRow"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShiftView"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyCase"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageMyContact"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyContact"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/interpreters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyInterpreter"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/interpreters/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LeaveMessageRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LeftMessage"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/missed-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MissedCall"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/missed-calls/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyProfile"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/profile/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EmailRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/precincts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Precinct"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/turn-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TurnedAway"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInAnswer"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LanguageRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string | null;
                    interpreter?: string | null;
                    outcome?: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed" | null;
                    page?: number;
                    size?: number;
                    to?: string | null;
                    topic?: string | null;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageSessionRow"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string | null;
                    interpreter?: string | null;
                    lang?: "ru" | "en";
                    outcome?: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed" | null;
                    to?: string | null;
                    topic?: string | null;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    callId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionTimeline"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    days?: number;
                    from: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShiftView"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ShiftRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShiftView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ShiftRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShiftView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Topic"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wrap-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenWrapUp"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wrap-ups/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrapUpView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wrap-ups/{contactId}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wrap-ups/{contactId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompleteRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrapUpView"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wrap-ups/{contactId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WrapUpForm"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Able: {
            /** Format: uuid */
            id: string;
            name: string;
            owesRest: boolean;
            /** @enum {string} */
            state: "off" | "ready" | "break" | "busy" | "after_call";
        };
        AccountRow: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "ru" | "en";
            login: string;
            name: string;
            /** @enum {string} */
            role: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
            /** Format: int32 */
            version: number;
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "ru" | "en";
            login: string;
            name: string;
            /** @enum {string} */
            role: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
        };
        AnswerRequest: {
            text: string;
            /** Format: int32 */
            version: number;
        };
        AnswerSpeed: {
            /** Format: int32 */
            ofFloor: number;
            /** Format: int32 */
            ofGoal: number;
            /** Format: int32 */
            withinFloor: number;
            /** Format: int32 */
            withinGoal: number;
        };
        ArriveRequest: {
            name: string;
            token: string;
        };
        AssignRequest: {
            /** Format: uuid */
            interpreter: string;
        };
        BlockView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            citizenId: string;
            citizenName: string;
            /** Format: uuid */
            recipientId: string | null;
            /** @enum {string} */
            setBy: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
        };
        Board: {
            /** Format: date-time */
            at: string;
            day: components["schemas"]["BoardPeriod"];
            goals: components["schemas"]["BoardGoals"];
            interpreters: components["schemas"]["BoardInterpreter"][];
            lost: components["schemas"]["LostCall"][];
            month: components["schemas"]["BoardPeriod"];
            quarters: components["schemas"]["BoardQuarter"][];
            states: components["schemas"]["BoardStates"];
            waiting: components["schemas"]["BoardCall"][];
            /** Format: int32 */
            waitingInAll: number;
        };
        BoardCall: {
            able: string[];
            absent: boolean;
            /** Format: uuid */
            callId: string;
            emergency: boolean;
            /** @enum {string|null} */
            gender: "female" | "male" | null;
            /** @enum {string} */
            mode: "rsl" | "signed_russian" | "fingerspelling" | "deafblind" | "text";
            movedUp: boolean;
            /** Format: date-time */
            notBefore: string | null;
            offeredTo: string[];
            /** @enum {string|null} */
            purpose: "relay" | "social_line" | null;
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "callback" | "ringing_back";
            /** @enum {string} */
            topic: "everyday" | "social" | "education" | "medical" | "legal";
            /** Format: int32 */
            tries: number;
            /** Format: date-time */
            until: string | null;
            wanted: string | null;
            /** Format: date-time */
            widensAt: string | null;
        };
        BoardCallbacks: {
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            asked: number;
            /** Format: int32 */
            givenUp: number;
            /** Format: int32 */
            notReached: number;
        };
        BoardGoals: {
            /** Format: int32 */
            earlySeconds: number;
            /** Format: int32 */
            emergencySeconds: number;
            /** Format: int32 */
            floorSeconds: number;
            /** Format: int32 */
            goalSeconds: number;
            /** Format: int32 */
            percent: number;
        };
        BoardInterpreter: {
            absent: boolean;
            /** @enum {string|null} */
            breakKind: "rest" | "meal" | "technical" | "meeting" | "missed_offers" | "coordinator" | null;
            help: components["schemas"]["Help"] | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            missedInARow: number;
            /** Format: int32 */
            missedToday: number;
            name: string;
            /** Format: date-time */
            offerUntil: string | null;
            /** @enum {string|null} */
            part: "lead" | "second" | "watching" | null;
            /** Format: date-time */
            readyAt: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "off" | "ready" | "break" | "busy" | "after_call";
            tiredness: components["schemas"]["Tiredness"];
        };
        BoardPeriod: {
            /** Format: int32 */
            answered: number;
            callbacks: components["schemas"]["BoardCallbacks"];
            /** Format: int32 */
            emergencies: number;
            /** Format: int32 */
            emergenciesInTime: number;
            /** Format: date-time */
            from: string;
            lost: components["schemas"]["LostCalls"];
            /** Format: int32 */
            offersMissed: number;
            speed: components["schemas"]["AnswerSpeed"];
        };
        BoardQuarter: {
            /** Format: date-time */
            from: string;
            /** Format: int32 */
            lost: number;
            speed: components["schemas"]["AnswerSpeed"];
        };
        BoardStates: {
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            afterCall: number;
            /** Format: int32 */
            busy: number;
            /** Format: int32 */
            off: number;
            /** Format: int32 */
            onBreak: number;
            /** Format: int32 */
            ready: number;
            /** Format: int32 */
            ringing: number;
        };
        BreakRequest: {
            end: string;
            /** @enum {string} */
            kind: "rest" | "meal" | "technical" | "meeting" | "missed_offers" | "coordinator";
            start: string;
        };
        BreakView: {
            end: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rest" | "meal" | "technical" | "meeting" | "missed_offers" | "coordinator";
            start: string;
            /** Format: date-time */
            to: string;
        };
        CaseChangeRequest: {
            /** Format: date */
            dueOn?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** @enum {string|null} */
            status?: "open" | "waiting" | "closed" | null;
            title?: string | null;
            /** Format: int32 */
            version: number;
        };
        CaseChoice: components["schemas"]["CaseChoiceNone"] | components["schemas"]["CaseChoiceExisting"] | components["schemas"]["CaseChoiceNew"];
        CaseChoiceExisting: {
            /** Format: uuid */
            id: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "existing";
        };
        CaseChoiceNew: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "new";
            title: string | null;
        };
        CaseChoiceNone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "none";
        };
        CaseContactView: {
            /** Format: int64 */
            ageSeconds: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId: string | null;
            /** Format: int64 */
            caseNumber: number | null;
            /** Format: uuid */
            id: string;
            interpreterName: string | null;
            /** @enum {string|null} */
            outcome: "solved" | "in_progress" | "referred" | "not_solved" | "no_request" | null;
            recipientName: string | null;
            /** @enum {string} */
            state: "open" | "completed" | "missed" | "to_answer" | "answered";
            topic: components["schemas"]["Topic"] | null;
        };
        CaseFileView: {
            /** Format: date-time */
            closedAt: string | null;
            contactRows: components["schemas"]["CaseContactView"][];
            /** Format: int32 */
            contacts: number;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            recipient: components["schemas"]["RecipientView"];
            recipientName: string;
            /** @enum {string} */
            status: "open" | "waiting" | "closed";
            title: string;
            topic: components["schemas"]["Topic"];
            /** Format: int32 */
            version: number;
        };
        CaseRowView: {
            /** Format: int32 */
            contacts: number;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            openedAt: string;
            ownerName: string | null;
            recipientName: string;
            /** @enum {string} */
            status: "open" | "waiting" | "closed";
            title: string;
            topic: components["schemas"]["Topic"];
        };
        Category: {
            code: string;
            en: string;
            ru: string;
        };
        CentreName: {
            en: string;
            ru: string;
        };
        CentreView: {
            name: components["schemas"]["CentreName"];
            zone: string;
        };
        CertificateView: {
            number: string | null;
            /** @enum {string} */
            skill: "rsl" | "signed_russian" | "fingerspelling" | "deafblind" | "social" | "education" | "medical" | "legal";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string | null;
        };
        Choices: {
            categories: components["schemas"]["Category"][];
            precincts: components["schemas"]["Precinct"][];
        };
        CitizenCard: {
            address: string;
            /** Format: date */
            birthDate: string | null;
            cases: components["schemas"]["OpenCase"][];
            communicationNotes: string;
            lastContacts: components["schemas"]["LastContact"][];
            name: string;
            precinct: string | null;
            /** Format: uuid */
            recipientId: string;
            /** @enum {string} */
            signMode: "rsl" | "signed_russian" | "fingerspelling" | "deafblind" | "text";
        };
        CitizenFound: {
            account: boolean;
            /** Format: int32 */
            birthYear: number | null;
            name: string;
            precinct: string | null;
            /** Format: uuid */
            recipientId: string;
        };
        CompleteRequest: {
            form: components["schemas"]["WrapUpForm"];
            /** Format: int32 */
            version: number;
        };
        ContactRow: {
            /** Format: int64 */
            ageSeconds: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId: string | null;
            /** Format: int64 */
            caseNumber: number | null;
            /** @enum {string} */
            channel: "video" | "telephone" | "message";
            /** Format: uuid */
            id: string;
            interpreterName: string | null;
            /** @enum {string|null} */
            outcome: "solved" | "in_progress" | "referred" | "not_solved" | "no_request" | null;
            /** @enum {string|null} */
            purpose: "relay" | "social_line" | null;
            recipientName: string | null;
            /** @enum {string} */
            state: "open" | "completed" | "missed" | "to_answer" | "answered";
            topic: components["schemas"]["Topic"] | null;
        };
        ContactView: {
            /** @enum {string|null} */
            about: "self" | "relative" | "other" | null;
            /** Format: int64 */
            ageSeconds: number;
            agreed: string | null;
            answer: string | null;
            /** Format: date-time */
            answerBy: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId: string | null;
            /** @enum {string|null} */
            callOutcome: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed" | null;
            /** Format: int64 */
            callSeconds: number | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: int64 */
            caseNumber: number | null;
            /** @enum {string} */
            channel: "video" | "telephone" | "message";
            /** Format: date-time */
            completedAt: string | null;
            completedByName: string | null;
            /** Format: uuid */
            id: string;
            interpreterName: string | null;
            nextStep: string | null;
            /** Format: date */
            nextStepOn: string | null;
            /** @enum {string|null} */
            nextStepOwner: "citizen" | "interpreter" | "coordinator" | "organisation" | null;
            /** @enum {string|null} */
            outcome: "solved" | "in_progress" | "referred" | "not_solved" | "no_request" | null;
            /** @enum {string|null} */
            purpose: "relay" | "social_line" | null;
            recipientName: string | null;
            request: string | null;
            /** @enum {string} */
            state: "open" | "completed" | "missed" | "to_answer" | "answered";
            thirdParties: components["schemas"]["ThirdParty"][];
            topic: components["schemas"]["Topic"] | null;
            /** Format: int32 */
            version: number;
        };
        Coordinator: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Demo: {
            login: string;
            name: string;
            /** @enum {string} */
            role: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
        };
        DemoView: {
            accounts: components["schemas"]["Demo"][];
            password: string;
        };
        DialRequest: {
            address: string;
            /** @enum {string} */
            kind: "phone" | "sip";
            label: string;
        };
        DialView: {
            address: string;
            /** @enum {string} */
            kind: "phone" | "sip";
            label: string;
            shown: string;
        };
        EmailRequest: {
            /** Format: email */
            email: string;
        };
        Event: {
            actorName: string | null;
            /** @enum {string|null} */
            actorRole: "citizen" | "interpreter" | "coordinator" | "guest" | "phone" | null;
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            kind: string;
        };
        ForceRequest: {
            messageEn: string;
            messageRu: string;
            open: boolean;
            /** Format: date-time */
            until?: string | null;
        };
        ForceView: {
            /** Format: date-time */
            at: string;
            by: string;
            messageEn: string;
            messageRu: string;
            open: boolean;
            /** Format: date-time */
            until: string | null;
        };
        Help: {
            /** Format: date-time */
            calledAt: string;
            coordinator: string | null;
        };
        HoursView: {
            forced: components["schemas"]["ForceView"] | null;
            now: components["schemas"]["OpeningView"];
            special: components["schemas"]["SpecialView"][];
            /** Format: int32 */
            version: number;
            week: components["schemas"]["WeekView"];
        };
        ImportReport: {
            /** Format: int32 */
            added: number;
            applied: boolean;
            /** Format: int32 */
            changed: number;
            charset: string;
            first: components["schemas"]["Planned"][];
            flaws: components["schemas"]["LineFlaw"][];
            /** @enum {string|null} */
            refused: "empty" | "no_names" | "column_twice" | "too_many_rows" | "broken" | null;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            same: number;
            separator: string;
            unknownColumns: string[];
            /** Format: int32 */
            wrong: number;
        };
        InterpreterView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        InvitedView: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            guestId: string;
            url: string;
        };
        InviteRequest: {
            /** @enum {string} */
            purpose: "guest" | "crew";
        };
        LanguageRequest: {
            /** @enum {string} */
            language: "ru" | "en";
        };
        LastContact: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            interpreterName: string | null;
            /** @enum {string|null} */
            outcome: "solved" | "in_progress" | "referred" | "not_solved" | "no_request" | null;
            topic: components["schemas"]["Topic"] | null;
        };
        LeaveMessageRequest: {
            text: string;
            /** @enum {string} */
            topicClass: "everyday" | "social" | "education" | "medical" | "legal";
        };
        LeftMessage: {
            /** Format: date-time */
            answerBy: string;
            /** Format: uuid */
            id: string;
        };
        LetterRow: {
            /** Format: date-time */
            answerBy: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            recipientName: string | null;
            request: string | null;
            /** @enum {string|null} */
            topicClass: "everyday" | "social" | "education" | "medical" | "legal" | null;
            /** Format: int32 */
            version: number;
        };
        LineFlaw: {
            /** @enum {string|null} */
            column: "id" | "name" | "short_name" | "also_known_as" | "category" | "phones" | "sip" | "address" | "precincts" | "territory" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | "works_with_interpreter" | "checked_on" | "note" | null;
            /** @enum {string} */
            flaw: "required" | "too_long" | "too_many" | "unknown" | "no_phone" | "no_sip_address" | "no_hours" | "no_date" | "no_yes_or_no" | "twice" | "ambiguous" | "cells";
            /** Format: int64 */
            line: number;
            value: string;
        };
        LineView: {
            /** Format: int64 */
            expectedWaitSeconds: number | null;
            /** Format: int64 */
            hopelessAfterSeconds: number;
            opening: components["schemas"]["OpeningView"];
            /** Format: int32 */
            readyInterpreters: number;
            /** Format: int32 */
            waiting: number;
        };
        LinkRequest: {
            token: string;
        };
        LinkView: {
            emergency: boolean;
            /** Format: date-time */
            expiresAt: string;
            yours: boolean;
        };
        LostCall: {
            /** Format: uuid */
            callId: string;
            /** @enum {string} */
            mode: "rsl" | "signed_russian" | "fingerspelling" | "deafblind" | "text";
            /** @enum {string} */
            outcome: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed";
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            topic: "everyday" | "social" | "education" | "medical" | "legal";
            /** Format: int32 */
            waitedSeconds: number;
        };
        LostCalls: {
            /** Format: int32 */
            early: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            longestSeconds: number;
            /** Format: int32 */
            meanSeconds: number;
        };
        MailRequest: {
            /** Format: email */
            email: string;
        };
        MessageRequest: {
            text: string;
        };
        MissedCall: {
            /** Format: date-time */
            at: string;
            caller: string;
            /** Format: uuid */
            id: string;
            message: string | null;
        };
        MyCase: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            title: string;
        };
        MyContact: {
            agreed: string | null;
            answer: string | null;
            /** Format: date-time */
            answerBy: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            callOutcome: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed" | null;
            /** Format: int64 */
            caseNumber: number | null;
            /** Format: uuid */
            id: string;
            interpreterName: string | null;
            nextStep: string | null;
            /** Format: date */
            nextStepOn: string | null;
            /** @enum {string|null} */
            nextStepOwner: "citizen" | "interpreter" | "coordinator" | "organisation" | null;
            request: string | null;
            /** @enum {string} */
            state: "open" | "completed" | "missed" | "to_answer" | "answered";
            topic: components["schemas"]["Topic"] | null;
        };
        MyInterpreter: {
            blocked: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastTalkedAt: string;
            name: string;
        };
        MyProfile: {
            address: string;
            email: string;
            name: string;
            /** @enum {string} */
            signMode: "rsl" | "signed_russian" | "fingerspelling" | "deafblind" | "text";
        };
        NewAccountRequest: {
            address?: string | null;
            /** Format: date */
            birthDate?: string | null;
            communicationNotes?: string | null;
            /** @enum {string} */
            language: "ru" | "en";
            login: string;
            name: string;
            password: string;
            /** Format: uuid */
            precinctId?: string | null;
            /** @enum {string} */
            role: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
            /** @enum {string|null} */
            signMode?: "rsl" | "signed_russian" | "fingerspelling" | "deafblind" | "text" | null;
        };
        OpenCase: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            status: "open" | "waiting" | "closed";
            title: string;
        };
        OpeningView: {
            messageEn: string;
            messageRu: string;
            open: boolean;
            /** Format: date-time */
            opensAt: string | null;
            /** Format: date-time */
            until: string | null;
            /** @enum {string|null} */
            why: "hours" | "special_day" | "forced" | null;
        };
        OpenNow: {
            /** Format: date-time */
            changesAt: string | null;
            open: boolean;
        };
        OpenWrapUp: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            contactId: string;
            recipientName: string | null;
        };
        OrganisationRequest: {
            address: string;
            alsoKnownAs: string[];
            category: string;
            /** Format: date */
            checkedOn?: string | null;
            dials: components["schemas"]["DialRequest"][];
            externalId?: string | null;
            hours?: string[] | null;
            name: string;
            note: string;
            precincts: string[];
            shortName: string;
            territory: string;
            /** Format: int32 */
            version?: number | null;
            worksWithInterpreter: boolean;
        };
        OrganisationView: {
            address: string;
            alsoKnownAs: string[];
            /** Format: date-time */
            archivedAt: string | null;
            category: string;
            /** Format: date */
            checkedOn: string | null;
            dials: components["schemas"]["DialView"][];
            externalId: string | null;
            hours: string[] | null;
            /** Format: uuid */
            id: string;
            name: string;
            note: string;
            now: components["schemas"]["OpenNow"] | null;
            precincts: string[];
            shortName: string;
            territory: string;
            /** Format: int32 */
            version: number;
            worksWithInterpreter: boolean;
        };
        PageAccountRow: {
            items: components["schemas"]["AccountRow"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageCaseRowView: {
            items: components["schemas"]["CaseRowView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageContactRow: {
            items: components["schemas"]["ContactRow"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageLetterRow: {
            items: components["schemas"]["LetterRow"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageMyContact: {
            items: components["schemas"]["MyContact"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageOrganisationView: {
            items: components["schemas"]["OrganisationView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageSessionRow: {
            items: components["schemas"]["SessionRow"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PasswordRequest: {
            current: string;
            next: string;
        };
        Planned: {
            archived: boolean;
            category: string;
            /** @enum {string} */
            deed: "add" | "change" | "leave";
            dials: string[];
            /** Format: int64 */
            line: number;
            name: string;
        };
        Precinct: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Problem: {
            /** @enum {string} */
            code: "not-signed-in" | "bad-credentials" | "account-disabled" | "sign-in-throttled" | "forbidden" | "csrf" | "not-found" | "method-not-allowed" | "not-acceptable" | "unsupported-media-type" | "invalid" | "conflict" | "already-completed" | "login-taken" | "own-account" | "shift-overlaps" | "line-open" | "call-moved-on" | "interpreter-not-able" | "interpreter-blocked" | "interpreter-not-ready" | "interpreter-state" | "help-over" | "link-unknown" | "link-used" | "link-over" | "guest-places-taken" | "too-many-links" | "already-written" | "mail-failed" | "mail-not-set-up" | "too-large" | "unavailable" | "internal";
            detail: string;
            fields?: {
                [key: string]: "required" | "too-long" | "too-short" | "format" | "unknown" | "past" | "outside" | "overlaps" | "taken";
            };
            status: number;
            title: string;
            type: string;
        };
        Quality: {
            accountName: string;
            /** Format: int32 */
            firstFrameMs: number | null;
            /** Format: double */
            fpsMean: number;
            /** Format: double */
            fpsMin: number;
            /** Format: int32 */
            frameHeightMin: number;
            /** Format: int32 */
            freezes: number;
            /** @enum {string} */
            role: "citizen" | "interpreter" | "coordinator" | "guest" | "phone";
            /** Format: double */
            roundTripMsMean: number | null;
            /** Format: int32 */
            samples: number;
        };
        RecipientName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RecipientView: {
            /** Format: date */
            birthDate: string | null;
            communicationNotes: string;
            /** Format: uuid */
            id: string;
            name: string;
            precinct: string | null;
        };
        ResetRequest: {
            password: string;
        };
        SessionRow: {
            callerName: string | null;
            /** Format: uuid */
            callId: string;
            /** @enum {string|null} */
            callOutcome: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed" | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: int64 */
            caseNumber: number | null;
            citizenName: string | null;
            /** Format: uuid */
            contactId: string | null;
            /** @enum {string|null} */
            contactState: "open" | "completed" | "missed" | "to_answer" | "answered" | null;
            /** Format: int32 */
            firstFrameMs: number | null;
            /** Format: double */
            fpsMean: number | null;
            /** Format: uuid */
            interpreterId: string | null;
            interpreterName: string | null;
            /** @enum {string|null} */
            purpose: "relay" | "social_line" | null;
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "callback" | "ringing_back" | "talking" | "ended";
            /** Format: int64 */
            talkSeconds: number | null;
            topic: components["schemas"]["Topic"] | null;
            /** Format: int64 */
            waitSeconds: number | null;
        };
        SessionTimeline: {
            endReason: string | null;
            events: components["schemas"]["Event"][];
            quality: components["schemas"]["Quality"][];
            row: components["schemas"]["SessionRow"];
            telephones: components["schemas"]["Telephone"][];
            turns: components["schemas"]["Turn"][];
        };
        SessionView: {
            account: components["schemas"]["AccountView"] | null;
            centre: components["schemas"]["CentreView"];
            demo: components["schemas"]["DemoView"] | null;
        };
        ShiftRequest: {
            breaks: components["schemas"]["BreakRequest"][];
            /** Format: date */
            day: string;
            end: string;
            /** Format: uuid */
            interpreterId: string;
            start: string;
            /** Format: int32 */
            version?: number | null;
        };
        ShiftView: {
            breaks: components["schemas"]["BreakView"][];
            /** Format: date */
            day: string;
            end: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            interpreterId: string;
            interpreterName: string;
            start: string;
            /** Format: date-time */
            to: string;
            /** Format: int32 */
            version: number;
        };
        SignInAnswer: {
            account: components["schemas"]["AccountView"];
        };
        SignInRequest: {
            login: string;
            password: string;
        };
        SkilledView: {
            certificates: components["schemas"]["CertificateView"][];
            /** @enum {string|null} */
            gender: "female" | "male" | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        SkillsView: {
            certificates: components["schemas"]["CertificateView"][];
            /** @enum {string|null} */
            gender: "female" | "male" | null;
        };
        SpecialRequest: {
            messageEn: string;
            messageRu: string;
            slots: string;
            /** Format: int32 */
            version?: number | null;
        };
        SpecialView: {
            /** Format: date */
            day: string;
            messageEn: string;
            messageRu: string;
            slots: string;
            /** Format: int32 */
            version: number;
        };
        StateRequest: {
            /** @enum {string} */
            state: "break" | "off";
        };
        Telephone: {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            dialledAt: string;
            /** Format: date-time */
            endedAt: string | null;
            incoming: boolean;
            name: string;
            number: string;
            /** @enum {string|null} */
            result: "answered" | "busy" | "no_answer" | "refused" | "unreachable" | "cancelled" | "failed" | "lost" | "gateway_lost" | null;
            /** Format: int32 */
            status: number | null;
        };
        ThirdParty: {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            dialledAt: string;
            /** Format: date-time */
            endedAt: string | null;
            incoming: boolean;
            name: string;
            number: string;
            /** @enum {string|null} */
            result: "answered" | "busy" | "no_answer" | "refused" | "unreachable" | "cancelled" | "failed" | "lost" | "gateway_lost" | null;
            /** Format: int32 */
            status: number | null;
        };
        Tiredness: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            call: number;
            /** Format: int64 */
            owed: number;
            /** Format: int64 */
            rested: number;
            resting: boolean;
            secondDue: boolean;
            /** Format: int64 */
            signed: number;
            signing: boolean;
            /** Format: int64 */
            stretch: number;
            swapDue: boolean;
        };
        Topic: {
            code: string;
            en: string;
            ru: string;
        };
        Turn: {
            interpreterName: string;
            /** @enum {string} */
            part: "lead" | "second" | "watching";
            /** @enum {string|null} */
            reason: "tired" | "end_of_shift" | "not_my_skill" | "knows_party" | "technical" | "citizen_asked" | "other" | null;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string | null;
        };
        TurnedAway: {
            /** Format: int32 */
            turnedAway: number;
        };
        WeekRequest: {
            friday: string;
            monday: string;
            saturday: string;
            sunday: string;
            thursday: string;
            tuesday: string;
            /** Format: int32 */
            version: number;
            wednesday: string;
        };
        WeekView: {
            friday: string;
            monday: string;
            saturday: string;
            sunday: string;
            thursday: string;
            tuesday: string;
            wednesday: string;
        };
        WrapUpCase: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            /** @enum {string} */
            status: "open" | "waiting" | "closed";
            title: string;
        };
        WrapUpForm: {
            /** @enum {string|null} */
            about: "self" | "relative" | "other" | null;
            agreed: string | null;
            case: components["schemas"]["CaseChoice"] | null;
            nextStep: string | null;
            /** Format: date */
            nextStepOn: string | null;
            /** @enum {string|null} */
            nextStepOwner: "citizen" | "interpreter" | "coordinator" | "organisation" | null;
            /** @enum {string|null} */
            outcome: "solved" | "in_progress" | "referred" | "not_solved" | "no_request" | null;
            /** Format: uuid */
            recipientId: string | null;
            topicCode: string | null;
        };
        WrapUpView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId: string | null;
            /** @enum {string|null} */
            callOutcome: "completed" | "cancelled" | "abandoned" | "unanswered" | "dropped" | "failed" | null;
            /** Format: int64 */
            callSeconds: number | null;
            cases: components["schemas"]["WrapUpCase"][];
            /** Format: uuid */
            contactId: string;
            draft: components["schemas"]["WrapUpForm"] | null;
            form: components["schemas"]["WrapUpForm"] | null;
            interpreterName: string | null;
            /** @enum {string|null} */
            purpose: "relay" | "social_line" | null;
            recipient: components["schemas"]["RecipientName"] | null;
            /** @enum {string} */
            state: "open" | "completed" | "missed" | "to_answer" | "answered";
            /** Format: int32 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
